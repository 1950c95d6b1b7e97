import { question } from '../check';
import { course } from '../course';

/** Setting up Windows devices, and keeping them up to date. */
export const windows = [
  course({
    key: 'autopilot-overview',
    title: 'Windows Autopilot: how a new PC sets itself up',
    at: ['https://learn.microsoft.com/autopilot/overview', 'Overview of Windows Autopilot'],
    about:
      'What happens between unpacking a PC and working with it, and which part of it is Autopilot. You learn how devices get registered, what user-driven, self-deploying and pre-provisioned mean, and which of them fits whom.',
    audiences: ['Admins', 'Help desk', 'New hires'],
    platforms: ['Windows'],
    skills: ['autopilot'],
    minutes: 30,
    obligation: 'Mandatory',
    dueDays: 10,
    questions: [
      question(
        'How does Autopilot know that a PC belongs to us when it is switched on for the first time?',
        ['Its hardware hash was registered for our tenant before.'],
        ['By the address of the network that it is connected to.', 'By the name that the user gives it.']
      ),
      question(
        'Which of these does the user do in the user-driven mode?',
        ['Connect to a network.', 'Sign in with the work account.'],
        ['Choose the apps that are installed.', 'Type in a product key.']
      ),
      question(
        'A shared kiosk has to set itself up without anybody signing in. Which mode fits?',
        ['Self-deploying'],
        ['User-driven', 'Pre-provisioned, with the user signing in at the end']
      )
    ]
  }),
  course({
    key: 'autopilot-register',
    title: 'Register devices for Autopilot',
    at: [
      'https://learn.microsoft.com/autopilot/add-devices',
      'Manually register devices with Windows Autopilot'
    ],
    about:
      'The ways in which a device comes into the list: by the vendor, from a running PC, or from a file. Afterwards you can import a hardware hash, assign a group tag, and remove a device that was sold.',
    audiences: ['Admins'],
    platforms: ['Windows'],
    skills: ['autopilot'],
    minutes: 25
  }),
  course({
    key: 'autopilot-esp',
    title: 'The Enrollment Status Page: what to wait for, and when it fails',
    at: [
      'https://learn.microsoft.com/troubleshoot/mem/intune/device-enrollment/understand-troubleshoot-esp',
      'Understand and troubleshoot the Enrollment Status Page'
    ],
    about:
      'The page that users see while their PC is set up waits for apps and policies, and sometimes for ever. You learn what each phase waits for, which apps should block it, and where the logs say what went wrong.',
    audiences: ['Admins', 'Help desk'],
    platforms: ['Windows'],
    skills: ['autopilot', 'troubleshooting'],
    minutes: 40,
    proof: 'Mentor confirmed',
    dueDays: 20
  }),
  course({
    key: 'enrol-windows',
    title: 'Ways to enrol Windows devices',
    at: [
      'https://learn.microsoft.com/mem/intune/fundamentals/deployment-guide-enrollment-windows',
      'Enrollment guide: Windows'
    ],
    about:
      'Automatic enrolment, Autopilot, co-management and the personal PC, side by side. Afterwards you can say which way a device came in, and which one you would choose for a new case.',
    audiences: ['Admins', 'Help desk'],
    platforms: ['Windows'],
    skills: ['autopilot', 'troubleshooting'],
    minutes: 30
  }),
  course({
    key: 'update-rings',
    title: 'Update rings: pilot first, everybody afterwards',
    at: [
      'https://learn.microsoft.com/mem/intune/protect/windows-10-update-rings',
      'Update rings for Windows in Intune'
    ],
    about:
      'How updates reach a few devices first and the others when nothing broke. You learn what deferral, deadline and grace period do to a user on a busy day, and how to pause or take back an update.',
    audiences: ['Admins'],
    platforms: ['Windows'],
    skills: ['updates'],
    minutes: 45,
    obligation: 'Mandatory',
    dueDays: 30,
    questions: [
      question(
        'A monthly update breaks an app in the pilot. What comes first?',
        ['Pause quality updates for the rings that have not received it yet.'],
        ['Delete the update ring.', 'Ask all users to restart.']
      ),
      question(
        'What does a deadline do?',
        ['The update is installed by then, and after the grace period the device restarts.'],
        ['It sets for how long an update is held back.', 'It sets when Microsoft stops offering it.']
      ),
      question(
        'Who belongs into the pilot ring?',
        ['People of different departments, with different devices.', 'People who tell us what they notice.'],
        ['Only the members of the IT team.', 'The board, so that they have the new features first.']
      )
    ]
  }),
  course({
    key: 'feature-updates',
    title: 'Feature updates and the end of service',
    at: [
      'https://learn.microsoft.com/mem/intune/protect/windows-10-feature-updates',
      'Feature updates for Windows in Intune'
    ],
    about:
      'Which version of Windows a device gets, and how to keep it there until you are ready. You also learn to see which devices run a version whose support ends soon.',
    audiences: ['Admins'],
    platforms: ['Windows'],
    skills: ['updates', 'reporting'],
    minutes: 30
  })
];
