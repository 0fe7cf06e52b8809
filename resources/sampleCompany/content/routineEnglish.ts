import { en } from '../play.ts'

/** The English side of routineFrench.ts. */
export const ROUTINE_ENGLISH = [
  en(
    '{Doc}',
    `
    @a
    Could you send me {doc} again? {I only have the version of {month}.|The link I saved is dead.}
    @b
    {Attached.|Here you go.} This is this morning's version, the last two lines are still to be checked.
    @a
    Perfect, thanks.
  `,
  ),
  en(
    'Agenda for {meeting}',
    `
    @a
    Agenda for {meeting} on {day}: {task}, open actions, holidays. Anything to add?
    @b
    Ten minutes on {doc}, please. There are a few questions left.
    @c
    Fine with me. I'll dial in from the train.
    @a
    Added. See you on {day}.
  `,
  ),
  en(
    'Notes from {meeting}, {today}',
    `
    @a
    Short notes from {meeting}:
    - {task}: in progress, due {deadline}, {b} leads
    - {doc}: to be updated before we meet again
    - next meeting {day} at {hour}
    {Shout if I forgot something.|Corrections welcome until tomorrow.}
    @b
    Nothing to add, thanks {a}.
    @c
    One detail: for {task} we still wait for an answer from outside, so the date is not only ours.
  `,
  ),
  en(
    'Status of {task}?',
    `
    @a
    I am being chased about {task}. When do you think it will be done?
    @b
    Two thirds done. {Let's say {day}.|I aim for {day}, unless something breaks.}
    @a
    OK, I'll promise {day}.
    @b days:2
    Done, it's in the shared folder.
  `,
  ),
  en(
    'Review of {doc}',
    `
    @a
    I finished {doc}. {Would you have half an hour to read it?|Could you have a look before {day}?}
    @b
    Read it. Two remarks: the title of part three no longer matches its content, and the date of update is missing. Otherwise clear.
    @a
    Both fixed. Thanks for reading so fast.
  `,
  ),
  en(
    'Moving our {hour} call',
    `
    @a
    Something came up. Can we move today's {hour} call to {day}?
    @b
    Sure, {day} same time.
    @c
    Works for me.
  `,
  ),
  en(
    'Cover on {day}',
    `
    @a
    I am out on {day}, {dentist|a school thing|training}. {b}, could you take {task} if it becomes urgent?
    @b
    Of course. Just leave me access to {doc}.
    @a
    Shared. I owe you one.
  `,
  ),
  en(
    'Figures for the {month} report',
    `
    @a
    I still need your figures for the {month} report: progress on {task} and expected workload.
    @b
    {task}: 70 %. Workload three weeks for two people.
    @c
    Two days on my side, plus the update of {doc}.
    @a
    Thanks both, the report leaves tonight.
  `,
  ),
  en(
    'Access to the shared folder',
    `
    @a
    I cannot open the folder with {doc}. Could you add me?
    @b
    Done. Log in again if it does not show.
    @a
    It does now.
  `,
  ),
  en(
    'Priorities for week {week}',
    `
    @a
    For week {week}, in this order: {task}, then {doc}. The rest can wait.
    @b
    Noted, I start with {task} on {day}.
    @c
    Do I keep the half day planned for the training?
    @a
    Yes, certainly.
  `,
  ),
  en(
    'Mistake in {doc}',
    `
    @a
    There is a mistake in {doc}, page 3: the total is not the sum of the lines.
    @b
    Right, a filter was hiding one line. Corrected version attached.
    @a
    Adds up now.
  `,
  ),
  en(
    'Who presents at {meeting}?',
    `
    @a
    Who presents {doc} at {meeting}?
    @b
    I can, if somebody does the last two slides.
    @c
    I'll do them tomorrow morning.
    @b
    Deal.
  `,
  ),
  en(
    '{task} will be late',
    `
    @a
    Better to say it early: {task} will be two days late. {One piece is still missing.|I am still waiting for a reply.}
    @b
    Thanks for the warning. Does it move {meeting} too?
    @a
    No, we can go through what we have.
  `,
  ),
  en(
    'Holiday plan',
    `
    @a
    Please fill in your holidays before {deadline}, so that somebody stays for {task}.
    @b
    Done. I can move my last week if needed.
    @c
    Done as well.
  `,
  ),
  en(
    'Hand-over of {task}',
    `
    @a
    For the hand-over of {task}, an hour together on {day} would be best. It is all written down in {doc}.
    @b
    Gladly, {hour}?
    @a
    {hour} it is.
  `,
  ),
  en(
    '{Doc}: approval',
    `
    @a
    {doc} has been waiting for your approval since {today}. {?No rush, but we need it to go on.}
    @b
    Approved, with one reservation about the date: next month rather.
    @a
    Date changed.
  `,
  ),
  en(
    '{task}: what we agreed',
    `
    @a
    To sum up our chat in the corridor: {task} stays as it is, and the rest goes to {meeting}. Correct?
    @b
    Correct.
    @a
    I will write it that way, then.
  `,
  ),
  en(
    'Two versions of {doc}',
    `
    @a
    We each have a version of {doc}. Which one counts?
    @b
    Mine is newer, yours has the comments. I'll merge them.
    @a
    Thanks. I won't touch it until {day}.
    @b
    Merged, the old one is archived.
  `,
  ),
  en(
    'Visitors on {day}',
    `
    @a
    We have visitors on {day} at {hour}. Who can show {task} for twenty minutes?
    @b
    I can. How many are they?
    @a
    Five, two of them speak French only.
    @c
    I'll join for the French.
  `,
  ),
  en(
    'Well done on {task}',
    `
    @a
    {Very nice work|Great job} on {task}, the feedback is excellent.
    @b
    Thank you. {c} did the hard part.
    @c
    Let's call it half and half!
  `,
  ),
  en(
    'Purchase request',
    `
    @a
    The order for {task} must leave before {deadline}, otherwise the price changes. Do you have the cost centre?
    @b
    4120, and put me down as approver.
    @a
    Request created.
    @b
    Approved.
  `,
  ),
  en(
    'Quick question before I leave',
    `
    @a
    For {task}: do you tell the others or do I?
    @b
    I'll see them on {day}, I'll tell them. {?Go home!}
  `,
  ),
]
