package legalbasis

// titlesEnglish are the GDPR's headings in English: 11 chapters, 15 sections, 99 articles, one a line.
const titlesEnglish = `General provisions
Principles
Rights of the data subject
Controller and processor
Transfers of personal data to third countries or international organisations
Independent supervisory authorities
Cooperation and consistency
Remedies, liability and penalties
Provisions relating to specific processing situations
Delegated acts and implementing acts
Final provisions
Transparency and modalities
Information and access to personal data
Rectification and erasure
Right to object and automated individual decision-making
Restrictions
General obligations
Security of personal data
Data protection impact assessment and prior consultation
Data protection officer
Codes of conduct and certification
Independent status
Competence, tasks and powers
Cooperation
Consistency
European data protection board
Subject-matter and objectives
Material scope
Territorial scope
Definitions
Principles relating to processing of personal data
Lawfulness of processing
Conditions for consent
Conditions applicable to child's consent in relation to information society services
Processing of special categories of personal data
Processing of personal data relating to criminal convictions and offences
Processing which does not require identification
Transparent information, communication and modalities for the exercise of the rights of the data subject
Information to be provided where personal data are collected from the data subject
Information to be provided where personal data have not been obtained from the data subject
Right of access by the data subject
Right to rectification
Right to erasure (‘right to be forgotten’)
Right to restriction of processing
Notification obligation regarding rectification or erasure of personal data or restriction of processing
Right to data portability
Right to object
Automated individual decision-making, including profiling
Restrictions
Responsibility of the controller
Data protection by design and by default
Joint controllers
Representatives of controllers or processors not established in the Union
Processor
Processing under the authority of the controller or processor
Records of processing activities
Cooperation with the supervisory authority
Security of processing
Notification of a personal data breach to the supervisory authority
Communication of a personal data breach to the data subject
Data protection impact assessment
Prior consultation
Designation of the data protection officer
Position of the data protection officer
Tasks of the data protection officer
Codes of conduct
Monitoring of approved codes of conduct
Certification
Certification bodies
General principle for transfers
Transfers on the basis of an adequacy decision
Transfers subject to appropriate safeguards
Binding corporate rules
Transfers or disclosures not authorised by Union law
Derogations for specific situations
International cooperation for the protection of personal data
Supervisory authority
Independence
General conditions for the members of the supervisory authority
Rules on the establishment of the supervisory authority
Competence
Competence of the lead supervisory authority
Tasks
Powers
Activity reports
Cooperation between the lead supervisory authority and the other supervisory authorities concerned
Mutual assistance
Joint operations of supervisory authorities
Consistency mechanism
Opinion of the Board
Dispute resolution by the Board
Urgency procedure
Exchange of information
European Data Protection Board
Independence
Tasks of the Board
Reports
Procedure
Chair
Tasks of the Chair
Secretariat
Confidentiality
Right to lodge a complaint with a supervisory authority
Right to an effective judicial remedy against a supervisory authority
Right to an effective judicial remedy against a controller or processor
Representation of data subjects
Suspension of proceedings
Right to compensation and liability
General conditions for imposing administrative fines
Penalties
Processing and freedom of expression and information
Processing and public access to official documents
Processing of the national identification number
Processing in the context of employment
Safeguards and derogations relating to processing for archiving purposes in the public interest, scientific or historical research purposes or statistical purposes
Obligations of secrecy
Existing data protection rules of churches and religious associations
Exercise of the delegation
Committee procedure
Repeal of Directive 95/46/EC
Relationship with Directive 2002/58/EC
Relationship with previously concluded Agreements
Commission reports
Review of other Union legal acts on data protection
Entry into force and application
`
