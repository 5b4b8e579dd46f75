import { issueTypes } from './issue-types';
import { story } from './story';
import type { Story } from './story';

const { incident } = issueTypes;

/** What broke at clients. */
export const incidentStories: readonly Story[] = [
  story(
    incident,
    'High',
    'printing',
    'Front desk printer prints blank pages',
    'Since this morning the front desk printer feeds paper but every page is blank. Patients are waiting for their forms.',
    [
      [25, 'Cleaned the drum and reseated the toner; test page is good.'],
      [15, 'Updated the driver on both front desk computers.'],
    ],
    'Toner cartridge was not seated. Printing again on both computers.',
  ),
  story(
    incident,
    'Highest',
    'server backup',
    'Nightly backup failed two nights in a row',
    'Monitoring reports that the nightly image of the server did not finish on two nights.',
    [
      [40, 'Backup repository was full; removed orphaned restore points and started a full backup.'],
      [20, 'Checked the restore point by mounting it and opening three files.'],
    ],
    'Backup runs again; retention shortened to what the disk holds. A larger disk is on the list.',
  ),
  story(
    incident,
    'High',
    'network',
    'Wi-Fi drops in the back rooms',
    'Tablets lose the connection in the two rooms furthest from reception several times a day.',
    [
      [35, 'Looked at the controller: channel overlap with the neighbor on 2.4 GHz.'],
      [70, 'Moved the access point to the hallway ceiling and surveyed again.'],
    ],
    'Coverage is above -60 dBm in all rooms; no drop in two days.',
  ),
  story(
    incident,
    'High',
    'phones',
    'Callers hear nothing after the greeting',
    'Incoming calls connect, but callers hear silence when we pick up.',
    [[45, 'Found SIP ALG enabled after the provider replaced the modem; disabled it.']],
    'Audio works both ways; tested with five calls.',
  ),
  story(
    incident,
    'Medium',
    'email',
    'Mail to one referral office comes back',
    'Messages to a referral office return with "550 5.7.1 rejected by policy".',
    [
      [30, 'Our domain lacked DKIM for the newsletter service; published the key.'],
      [15, 'Confirmed delivery with the other side.'],
    ],
    'DKIM is in place and the messages arrive.',
  ),
  story(
    incident,
    'High',
    'imaging',
    'X-ray sensor not found in room 2',
    'The imaging software says "no sensor" in room 2. Room 1 works.',
    [
      [20, 'Swapped the USB cable with the one of room 1; the cable is worn.'],
      [40, 'Fitted a new active cable and calibrated the sensor.'],
    ],
    'New cable fitted; images arrive in the chart.',
  ),
  story(
    incident,
    'Highest',
    'server',
    'Practice software does not open on any computer',
    'Everybody gets "cannot connect to database" since 8 o\'clock. We cannot see the schedule.',
    [
      [15, 'Database service had stopped after an update restart; started it.'],
      [35, 'Set delayed start and a recovery action; watched two restarts.'],
    ],
    'Database service starts reliably after restarts. Down for 25 minutes.',
  ),
  story(
    incident,
    'Medium',
    'workstation',
    'Computer at check-out is very slow',
    'Opening a chart takes a minute on the check-out computer.',
    [
      [30, 'Disk at 98 %; cleared old profiles and update leftovers.'],
      [25, 'Replaced the hard disk image by the spare SSD.'],
    ],
    'Charts open within three seconds.',
  ),
  story(
    incident,
    'High',
    'security',
    'Suspicious invoice mail was opened',
    'Somebody clicked the link in an invoice mail and entered a password before noticing.',
    [
      [40, 'Reset the password, revoked sessions, checked sign-ins and mailbox rules.'],
      [30, 'Scanned the workstation; removed the message from three other mailboxes.'],
    ],
    'No foreign sign-in found. Password changed; a short reminder went to the staff.',
  ),
  story(
    incident,
    'Medium',
    'scanner',
    'Scanner does not save to the shared folder',
    'Scans fail with "authentication error" since last week.',
    [[25, 'Account password of the scanner had expired; set a new one and the exemption.']],
    'Scans arrive in the folder.',
  ),
  story(
    incident,
    'High',
    'network',
    'Internet is down at the office',
    'No internet since 7:40. The phones are on the backup line.',
    [
      [20, 'Provider confirmed an outage in the street; moved the office to LTE.'],
      [15, 'Moved back after the provider cleared the fault.'],
    ],
    'Provider outage of three hours; the office worked over LTE.',
  ),
  story(
    incident,
    'Medium',
    'imaging',
    'Old images are missing in the viewer',
    'Charts older than 2022 show no images.',
    [[35, 'Archive share was mapped by an old name; corrected the path in the viewer.']],
    'Older images are shown again.',
  ),
  story(
    incident,
    'Low',
    'display',
    'TV in the waiting room shows the wrong input',
    'The waiting room TV shows "no signal" after the storm.',
    [[10, 'Talked through choosing the input by phone; set the player to start by itself.']],
    'The program runs again.',
  ),
  story(
    incident,
    'High',
    'server',
    'Disk of the server shows a warning',
    'Monitoring: predictive failure on disk 3 of the array.',
    [
      [25, 'Opened a case with the vendor and ordered the disk.'],
      [35, 'Replaced disk 3; rebuild finished without errors.'],
    ],
    'Disk replaced and the array is healthy.',
  ),
  story(
    incident,
    'Medium',
    'phones',
    'Voicemail light stays on',
    'Extension 104 shows a message although the box is empty.',
    [[15, 'Cleared the message waiting state and restarted the phone.']],
    'Light is off.',
  ),
];
