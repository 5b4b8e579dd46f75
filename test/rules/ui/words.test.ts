import { catalogueIn, catalogues, texts } from '../../support/words/texts';
import { wordsIn } from '../../../static/src/words-in';
import { say, sayCount, speak } from '../../../static/src/ui/words/say';

const valuesIn = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

describe('the catalogues', () => {
  const spoken = texts();

  it.each(catalogues)('of %s have every text of the screens, and no other (npm run words writes them)', (name) => {
    expect(Object.keys(catalogueIn(name, 'en'))).toEqual(spoken[name]);
    expect(Object.keys(catalogueIn(name, 'es'))).toEqual(spoken[name]);
  });

  it.each(catalogues)('of %s name every value, so that who translates knows what stands there', (name) => {
    const nameless = /^\{(\w|\w*\D\d|rest|value)\}$/;
    const named = Object.keys(catalogueIn(name, 'en')).filter((text) => valuesIn(text).some((value) => nameless.test(value)));
    expect(named).toEqual([]);
  });

  it.each(catalogues)('of %s lack no text in Spanish, and every value has its place', (name) => {
    const words = Object.entries(catalogueIn(name, 'es'));
    expect(words.filter(([, spanish]) => spanish === '').map(([english]) => english)).toEqual([]);
    expect(words.filter(([english, spanish]) => valuesIn(english).join() !== valuesIn(spanish).join())).toEqual([]);
  });
});

describe('a text', () => {
  afterEach(() => speak('en-US', {}));
  const words = {
    'Saved {length} to {key}.': 'Se guardaron {length} en {key}.',
    '{client} has its ticket of that month already: {ticket}.': '{client} ya tiene su ticket de ese mes: {ticket}.',
    'The month {month} is closed; {month} stays.': 'El mes {month} está cerrado; {month} se queda.',
    '{title} {client}': '{client} {title}',
    '{worked} was charged on {date}, {amount} in all.': 'El {date} se cobraron {worked}, {amount} en total.',
    'It was answered by {devices}.': 'Respondieron {devices}.',
    'Hand and monitor agree in {months}.': 'Coinciden en {months}.',
    'This gap has no action yet.': 'Esta carencia aún no tiene acción.',
    device: 'dispositivo',
    devices: 'dispositivos',
    'no device': 'ningún dispositivo',
    Team: 'Equipo',
    '{count} ticket': '{count} ticket',
    '{count} tickets': '{count} tickets',
    '{count} tickets [many]': '{count} de tickets',
    Stop: 'Parar',
  };

  it('is said in English where the language lacks it', () => {
    speak('es-ES', words);
    expect(say('Start')).toBe('Start');
    expect(say('Stop')).toBe('Parar');
  });

  it('has its values where the language wants them', () => {
    expect(say('Saved {length} to {key}.', { length: '42 m', key: 'HD-9' })).toBe('Saved 42 m to HD-9.');
    speak('es-ES', words);
    expect(say('Saved {length} to {key}.', { length: '42 m', key: 'HD-9' })).toBe('Se guardaron 42 m en HD-9.');
  });

  it('that the functions wrote is known by its pattern', () => {
    speak('es-ES', words);
    expect(say('Lakeside (Dental) has its ticket of that month already: HD-12.')).toBe(
      'Lakeside (Dental) ya tiene su ticket de ese mes: HD-12.',
    );
    expect(say('The month ACME is closed; ACME stays.')).toBe('El mes ACME está cerrado; ACME se queda.');
    expect(say('The month ACME is closed; Lakeside stays.')).toBe('The month ACME is closed; Lakeside stays.');
  });

  it('that a person wrote is no text of ours, even where a pattern has hardly a word of its own', () => {
    speak('es-ES', words);
    expect(say('two words')).toBe('two words');
  });

  it.each([
    ['1 h was charged on 20 Nov 2026, $1,234.50 in all.', 'El 20 nov 2026 se cobraron 1 h, 1234,50 US$ en total.'],
    ['1 h was charged on November 20, 2026, €80 in all.', 'El 20 de noviembre de 2026 se cobraron 1 h, 80 € en total.'],
    ['It was answered by 12,345 devices.', 'Respondieron 12.345 dispositivos.'],
    ['It was answered by no device.', 'Respondieron ningún dispositivo.'],
    ['It was answered by Team.', 'Respondieron Team.'],
    ['Hand and monitor agree in October 2026 and November 2026.', 'Coinciden en octubre de 2026 y noviembre de 2026.'],
    ['Hand and monitor agree in May 2026.', 'Coinciden en mayo de 2026.'],
    ['Team: no device', 'Equipo: ningún dispositivo'],
    ['It was answered by 2 devices, Tech Note.', 'Respondieron 2 dispositivos, Tech Note.'],
    ['This gap has no action yet. 2 devices.', 'Esta carencia aún no tiene acción. 2 dispositivos.'],
  ])('with numbers, amounts and dates is written as where the person lives: %s', (sentence, spanish) => {
    speak('es-ES', words);
    expect(say(sentence).replaceAll('\u00a0', ' ')).toBe(spanish);
  });

  it('has the dates of the country where another English is spoken', () => {
    speak('en-GB', {});
    expect(say('November 20, 2026')).toBe('20 November 2026');
  });

  it('has them within sentences of the functions too, and stays as it is where dates are American', async () => {
    speak('en-GB', await wordsIn('en-GB', ['hipaa']));
    expect(say('review was due by November 20, 2026')).toBe('review was due by 20 November 2026');
    expect(await wordsIn('en-US', ['hipaa'])).toEqual({});
  });

  it('that counts has the form of the number, in as many forms as the language has', () => {
    const tickets = { one: '{count} ticket', other: '{count} tickets' };
    expect([0, 1, 2, 1_000].map((count) => sayCount(count, tickets))).toEqual(['0 tickets', '1 ticket', '2 tickets', '1,000 tickets']);
    speak('es-ES', words);
    expect([1, 2, 1_000_000].map((count) => sayCount(count, tickets))).toEqual(['1 ticket', '2 tickets', '1.000.000 de tickets']);
    speak('pl-PL', { ...words, '{count} tickets [few]': '{count} zgłoszenia' });
    expect(sayCount(3, tickets)).toBe('3 zgłoszenia');
  });
});
