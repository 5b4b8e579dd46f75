import { readManifest } from '../../forge/manifest';
import { contentSecurityPolicy } from './content-security-policy';

describe('the policy of the app’s resources', () => {
  const site = 'http://127.0.0.1:8080';
  const policy = contentSecurityPolicy(readManifest('manifest.yml'), site, 'surfaces').split('; ');

  it('keeps the app from calling REST by itself', () => {
    expect(policy).toContain(`connect-src ${site}/__forge/resources/surfaces/`);
  });

  it('allows scripts of the resource and of the platform, none inline', () => {
    expect(policy).toContain(`script-src ${site}/__forge/resources/surfaces/ ${site}/__forge/bridge/`);
  });

  it('allows the inline styles that the manifest asks for', () => {
    expect(policy).toContain(`style-src ${site}/__forge/resources/surfaces/ ${site}/__forge/bridge/ 'unsafe-inline'`);
  });
});
