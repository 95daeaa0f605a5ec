/**
 * Everyday words that lean towards a theme of the default codebook. They weigh less than a codebook's own cues and
 * fill up only where those leave room; a codebook without the theme simply has no use for them.
 */
const HINTS: Readonly<Record<string, string>> = {
  leadership:
    'leaders, leadership, governance, senior managers, senior management, strategic, headteacher, ' +
    'political, elected members, strategic managers, strategically',
  'management-oversight':
    'oversight, managers, supervised, management support, management challenge, management intervention, ' +
    'checks and balances, scrutinise, manager, well managed',
  'quality-assurance':
    'complaints, evaluating, evaluation, auditing, audits, audit, monitoring and evaluation, ' +
    'learning and challenge, shared learning, performance management, quality-assurance, dip-sampling',
  'finance-resources': 'funding, invested, investment',
  workforce:
    'staff, training, recruitment, retention, turnover, morale, trained, social workers are, ' +
    'social workers have, social workers feel, social workers receive, social workers, change of worker, ' +
    'changes in social worker, practitioners and managers, permanent staff, knowledge and understanding, ' +
    'workers',
  caseloads: 'case loads, heavy workload',
  'practice-quality':
    'frontline practice, front line practice, quality of work, relationships with children, ' +
    'building relationships, quality of practice, social work, visits, spend enough time, ' +
    'know their children, child-centred, child centred',
  assessment:
    'assessments, assessment, assessed, reassessing, identify need, identification of needs, ' +
    'identification of their needs',
  planning: 'reviews, plans, planning, plan, objectives, contingencies',
  timeliness:
    'late, overdue, within a day, on time, deadline, timely, quickly, slow, soon enough, ' +
    'at the right time, timescales, prompt, wait, waiting, in good time, swiftly, too late, pace, ' +
    'earlier, long periods, early',
  'early-help':
    'early intervention, prevention, preventive, preventative, early stage, universal services, ' + 'targeted services',
  'thresholds-front-door':
    'stepped down, stepped up, stepping down, step-down, contacts, signposted, signpost, ' +
    'point of contact, single point of access, consent, incoming work, referred',
  'child-protection':
    'child protection, safeguarding services, help and protection, harm, protect children, ' +
    'protecting children, safety, keep children safe, vulnerable children, strategy meeting',
  'exploitation-missing':
    'absconded, ran away, county line, exploitation, missing, youth violence, serious violence, gang',
  'neglect-domestic-abuse': 'drink, drugs, abuse, abused, neglectful, violence',
  'safeguarding-culture':
    'vetted, vetting, restrained, restraints, bullies, whistleblowing, barred list, safeguarding, ' +
    'feel safe, kept safe',
  'children-in-care': 'in care, into care, looked after, foster, carers, birth families',
  permanence: 'adoptive, adopted, long-term homes, long-term care, wider family, permanent homes, life-story',
  'placements-sufficiency': 'hotels, bed-and-breakfast, placements, placement, accommodation, foster carers',
  'care-leavers': 'leaving, pathway, young adults, live independently',
  'voice-of-child':
    'voices, views, listen, involved, wishes, feel valued, respected, take part, have a say, listens, ' +
    'participation, feedback',
  'multi-agency':
    'partnership, partner, agencies, jointly, joint, police, information-sharing, multi agency, ' +
    'inter-agency, share information, shared with, work together, collaboratively, collaborative',
  health: 'medicines, medication, dentist, doctor, health, therapies, therapy, medical, wellbeing, well-being',
  send: 'disability, disabled, disabilities, special schools, special educational, additional needs',
  education: 'schools, school, education, learning, pupils, teachers',
  curriculum:
    'apprentices, training away, off-the-job, subject plans, textbooks, taught, teaching, lessons, ' +
    'subjects, subject, writing, teachers',
  'behaviour-attendance':
    'polite, courteous, well-mannered, well mannered, truancy, expelled, expulsions, suspension, ' +
    'exclusion, absent, sensibly, behaviour, absence, behave, attend',
  'early-years':
    'toddler, snack, nappies, pre-schools, preschool, childcare, key-person, under-fives, nursery, ' +
    'babies, toddlers, reception children',
};

export const hintsOf = (theme: string): readonly string[] => HINTS[theme]?.split(', ') ?? [];
