package legalbasis

// titlesPortuguese are the GDPR's headings in Portuguese: 11 chapters, 15 sections, 99 articles, one a line.
const titlesPortuguese = `Disposições gerais
Princípios
Direitos do titular dos dados
Responsável pelo tratamento e subcontratante
Transferências de dados pessoais para países terceiros ou organizações internacionais
Autoridades de controlo independentes
Cooperação e coerência
Vias de recurso, responsabilidade e sanções
Disposições relativas a situações específicas de tratamento
Atos delegados e atos de execução
Disposições finais
Transparência e regras para o exercício dos direitos dos titulares dos dados
Informação e acesso aos dados pessoais
Retificação e apagamento
Direito de oposição e decisões individuais automatizadas
Limitações
Obrigações gerais
Segurança dos dados pessoais
Avaliação de impacto sobre a proteção de dados e consulta prévia
Encarregado da proteção de dados
Códigos de conduta e certificação
Estatuto independente
Competência, atribuições e poderes
Cooperação
Coerência
Comité europeu para a proteção de dados
Objeto e objetivos
Âmbito de aplicação material
Âmbito de aplicação territorial
Definições
Princípios relativos ao tratamento de dados pessoais
Licitude do tratamento
Condições aplicáveis ao consentimento
Condições aplicáveis ao consentimento de crianças em relação aos serviços da sociedade da informação
Tratamento de categorias especiais de dados pessoais
Tratamento de dados pessoais relacionados com condenações penais e infrações
Tratamento que não exige identificação
Transparência das informações, das comunicações e das regras para exercício dos direitos dos titulares dos dados
Informações a facultar quando os dados pessoais são recolhidos junto do titular
Informações a facultar quando os dados pessoais não são recolhidos junto do titular
Direito de acesso do titular dos dados
Direito de retificação
Direito ao apagamento dos dados («direito a ser esquecido»)
Direito à limitação do tratamento
Obrigação de notificação da retificação ou apagamento dos dados pessoais ou limitação do tratamento
Direito de portabilidade dos dados
Direito de oposição
Decisões individuais automatizadas, incluindo definição de perfis
Limitações
Responsabilidade do responsável pelo tratamento
Proteção de dados desde a conceção e por defeito
Responsáveis conjuntos pelo tratamento
Representantes dos responsáveis pelo tratamento ou dos subcontratantes não estabelecidos na União
Subcontratante
Tratamento sob a autoridade do responsável pelo tratamento ou do subcontratante
Registos das atividades de tratamento
Cooperação com a autoridade de controlo
Segurança do tratamento
Notificação de uma violação de dados pessoais à autoridade de controlo
Comunicação de uma violação de dados pessoais ao titular dos dados
Avaliação de impacto sobre a proteção de dados
Consulta prévia
Designação do encarregado da proteção de dados
Posição do encarregado da proteção de dados
Funções do encarregado da proteção de dados
Códigos de conduta
Supervisão dos códigos de conduta aprovados
Certificação
Organismos de certificação
Princípio geral das transferências
Transferências com base numa decisão de adequação
Transferências sujeitas a garantias adequadas
Regras vinculativas aplicáveis às empresas
Transferências ou divulgações não autorizadas pelo direito da União
Derrogações para situações específicas
Cooperação internacional no domínio da proteção de dados pessoais
Autoridade de controlo
Independência
Condições gerais aplicáveis aos membros da autoridade de controlo
Regras aplicáveis à constituição da autoridade de controlo
Competência
Competência da autoridade de controlo principal
Atribuições
Poderes
Relatórios de atividades
Cooperação entre a autoridade de controlo principal e as outras autoridades de controlo interessadas
Assistência mútua
Operações conjuntas das autoridades de controlo
Procedimento de controlo da coerência
Parecer do Comité
Resolução de litígios pelo Comité
Procedimento de urgência
Troca de informações
Comité Europeu para a Proteção de Dados
Independência
Atribuições do Comité
Relatórios
Procedimento
Presidente
Funções do presidente
Secretariado
Confidencialidade
Direito de apresentar reclamação a uma autoridade de controlo
Direito à ação judicial contra uma autoridade de controlo
Direito à ação judicial contra um responsável pelo tratamento ou um subcontratante
Representação dos titulares dos dados
Suspensão do processo
Direito de indemnização e responsabilidade
Condições gerais para a aplicação de coimas
Sanções
Tratamento e liberdade de expressão e de informação
Tratamento e acesso do público aos documentos oficiais
Tratamento do número de identificação nacional
Tratamento no contexto laboral
Garantias e derrogações relativas ao tratamento para fins de arquivo de interesse público ou para fins de investigação científica ou histórica ou para fins estatísticos
Obrigações de sigilo
Normas vigentes em matéria de proteção dos dados das igrejas e associações religiosas
Exercício da delegação
Procedimento de comité
Revogação da Diretiva 95/46/CE
Relação com a Diretiva 2002/58/CE
Relação com acordos celebrados anteriormente
Relatórios da Comissão
Revisão de outros atos jurídicos da União em matéria de proteção de dados
Entrada em vigor e aplicação
`
