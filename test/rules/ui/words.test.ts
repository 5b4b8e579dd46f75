import { catalogueIn, catalogues, texts } from '../../support/words/texts';
import { say, speak } from '../../../static/src/ui/words/say';

const valuesIn = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

describe('the catalogues', () => {
  const spoken = texts();

  it.each(catalogues)('of %s have every text of the screens, and no other (npm run words writes them)', (name) => {
    expect(Object.keys(catalogueIn(name, 'en'))).toEqual(spoken[name]);
    expect(Object.keys(catalogueIn(name, 'es'))).toEqual(spoken[name]);
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
    '{a} has its ticket of that month already: {b}.': '{a} ya tiene su ticket de ese mes: {b}.',
    'The month {a} is closed; {a} stays.': 'El mes {a} está cerrado; {a} se queda.',
    '{a} {b}': '{b} {a}',
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
    expect(say('The month May is closed; May stays.')).toBe('El mes May está cerrado; May se queda.');
    expect(say('The month May is closed; June stays.')).toBe('The month May is closed; June stays.');
  });

  it('that a person wrote is no text of ours, even where a pattern has hardly a word of its own', () => {
    speak('es-ES', words);
    expect(say('two words')).toBe('two words');
  });
});
