package legalbasis

// titlesFrench are the GDPR's headings in French: 11 chapters, 15 sections, 99 articles, one a line.
const titlesFrench = `Dispositions générales
Principes
Droits de la personne concernée
Responsable du traitement et sous-traitant
Transferts de données à caractère personnel vers des pays tiers ou à des organisations internationales
Autorités de contrôle indépendantes
Coopération et cohérence
Voies de recours, responsabilité et sanctions
Dispositions relatives à des situations particulières de traitement
Actes délégués et actes d'exécution
Dispositions finales
Transparence et modalités
Information et accès aux données à caractère personnel
Rectification et effacement
Droit d'opposition et prise de décision individuelle automatisée
Limitations
Obligations générales
Sécurité des données à.caractère personnel
Analyse d'impact relative à la protection des donnés et consultation préalable
Délégué à la protection des données
Codes de conduite et certification
Statut d'indépendance
Compétence, missions et pouvoirs
Coopération
Cohérence
Comité européen de la protection des données
Objet et objectifs
Champ d'application matériel
Champ d'application territorial
Définitions
Principes relatifs au traitement des données à caractère personnel
Licéité du traitement
Conditions applicables au consentement
Conditions applicables au consentement des enfants en ce qui concerne les services de la société de l'information
Traitement portant sur des catégories particulières de données à caractère personnel
Traitement des données à caractère personnel relatives aux condamnations pénales et aux infractions
Traitement ne nécessitant pas l'identification
Transparence des informations et des communications et modalités de l'exercice des droits de la personne concernée
Informations à fournir lorsque des données à caractère personnel sont collectées auprès de la personne concernée
Informations à fournir lorsque les données à caractère personnel n'ont pas été collectées auprès de la personne concernée
Droit d'accès de la personne concernée
Droit de rectification
Droit à l'effacement («droit à l'oubli»)
Droit à la limitation du traitement
Obligation de notification en ce qui concerne la rectification ou l'effacement de données à caractère personnel ou la limitation du traitement
Droit à la portabilité des données
Droit d'opposition
Décision individuelle automatisée, y compris le profilage
Limitations
Responsabilité du responsable du traitement
Protection des données dès la conception et protection des données par défaut
Responsables conjoints du traitement
Représentants des responsables du traitement ou des sous-traitants qui ne sont pas établis dans l'Union
Sous-traitant
Traitement effectué sous l'autorité du responsable du traitement ou du sous-traitant
Registre des activités de traitement
Coopération avec l'autorité de contrôle
Sécurité du traitement
Notification à l'autorité de contrôle d'une violation de données à caractère personnel
Communication à la personne concernée d'une violation de données à caractère personnel
Analyse d'impact relative à la protection des données
Consultation préalable
Désignation du délégué à la protection des données
Fonction du délégué à la protection des données
Missions du délégué à la protection des données
Codes de conduite
Suivi des codes de conduite approuvés
Certification
Organismes de certification
Principe général applicable aux transferts
Transferts fondés sur une décision d'adéquation
Transferts moyennant des garanties appropriées
Règles d'entreprise contraignantes
Transferts ou divulgations non autorisés par le droit de l'Union
Dérogations pour des situations particulières
Coopération internationale dans le domaine de la protection des données à caractère personnel
Autorité de contrôle
Indépendance
Conditions générales applicables aux membres de l'autorité de contrôle
Règles relatives à l'établissement de l'autorité de contrôle
Compétence
Compétence de l'autorité de contrôle chef de file
Missions
Pouvoirs
Rapports d'activité
Coopération entre l'autorité de contrôle chef de file et les autres autorités de contrôle concernées
Assistance mutuelle
Opérations conjointes des autorités de contrôle
Mécanisme de contrôle de la cohérence
Avis du comité
Règlement des litiges par le comité
Procédure d'urgence
Échange d'informations
Comité européen de la protection des données
Indépendance
Missions du comité
Rapports
Procédure
Président
Missions du président
Secrétariat
Confidentialité
Droit d'introduire une réclamation auprès d'une autorité de contrôle
Droit à un recours juridictionnel effectif contre une autorité de contrôle
Droit à un recours juridictionnel effectif contre un responsable du traitement ou un sous-traitant
Représentation des personnes concernées
Suspension d'une action
Droit à réparation et responsabilité
Conditions générales pour imposer des amendes administratives
Sanctions
Traitement et liberté d'expression et d'information
Traitement et accès du public aux documents officiels
Traitement du numéro d'identification national
Traitement de données dans le cadre des relations de travail
Garanties et dérogations applicables au traitement à des fins archivistiques dans l'intérêt public, à des fins de recherche scientifique ou historique ou à des fins statistiques
Obligations de secret
Règles existantes des églises et associations religieuses en matière de protection des données
Exercice de la délégation
Comité
Abrogation de la directive 95/46/CE
Relation avec la directive 2002/58/CE
Relation avec les accords conclus antérieurement
Rapports de la Commission
Réexamen d'autres actes juridiques de l'Union relatifs à la protection des données
Entrée en vigueur et application
`
