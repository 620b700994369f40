package legalbasis

// titlesSpanish are the GDPR's headings in Spanish: 11 chapters, 15 sections, 99 articles, one a line.
const titlesSpanish = `Disposiciones generales
Principios
Derechos del interesado
Responsable del tratamiento y encargado del tratamiento
Transferencias de datos personales a terceros países u organizaciones internacionales
Autoridades de control independientes
Cooperación y coherencia
Recursos, responsabilidad y sanciones
Disposiciones relativas a situaciones específicas de tratamiento
Actos delegados y actos de ejecución
Disposiciones finales
Transparencia y modalidades
Información y acceso a los datos personales
Rectificación y supresión
Derecho de oposición y decisiones individuales automatizadas
Limitaciones
Obligaciones generales
Seguridad de los datos personales
Evaluación de impacto relativa a la protección de datos y consulta previa
Delegado de protección de datos
Códigos de conducta y certificación
Independencia
Competencia, funciones y poderes
Cooperación y coherencia
Coherencia
Comité europeo de protección de datos
Objeto
Ámbito de aplicación material
Ámbito territorial
Definiciones
Principios relativos al tratamiento
Licitud del tratamiento
Condiciones para el consentimiento
Condiciones aplicables al consentimiento del niño en relación con los servicios de la sociedad de la información
Tratamiento de categorías especiales de datos personales
Tratamiento de datos personales relativos a condenas e infracciones penales
Tratamiento que no requiere identificación
Transparencia de la información, comunicación y modalidades de ejercicio de los derechos del interesado
Información que deberá facilitarse cuando los datos personales se obtengan del interesado
Información que deberá facilitarse cuando los datos personales no se hayan obtenido del interesado
Derecho de acceso del interesado
Derecho de rectificación
Derecho de supresión («el derecho al olvido»)
Derecho a la limitación del tratamiento
Obligación de notificación relativa a la rectificación o supresión de datos personales o la limitación del tratamiento
Derecho a la portabilidad de los datos
Derecho de oposición
Decisiones individuales automatizadas, incluida la elaboración de perfiles
Limitaciones
Responsabilidad del responsable del tratamiento
Protección de datos desde el diseño y por defecto
Corresponsables del tratamiento
Representantes de responsables o encargados del tratamiento no establecidos en la Unión
Encargado del tratamiento
Tratamiento bajo la autoridad del responsable o del encargado del tratamiento
Registro de las actividades de tratamiento
Cooperación con la autoridad de control
Seguridad del tratamiento
Notificación de una violación de la seguridad de los datos personales a la autoridad de control
Comunicación de una violación de la seguridad de los datos personales al interesado
Evaluación de impacto relativa a la protección de datos
Consulta previa
Designación del delegado de protección de datos
Posición del delegado de protección de datos
Funciones del delegado de protección de datos
Códigos de conducta
Supervisión de códigos de conducta aprobados
Certificación
Organismo de certificación
Principio general de las transferencias
Transferencias basadas en una decisión de adecuación
Transferencias mediante garantías adecuadas
Normas corporativas vinculantes
Transferencias o comunicaciones no autorizadas por el Derecho de la Unión
Excepciones para situaciones específicas
Cooperación internacional en el ámbito de la protección de datos personales
Autoridad de control
Independencia
Condiciones generales aplicables a los miembros de la autoridad de control
Normas relativas al establecimiento de la autoridad de control
Competencia
Competencia de la autoridad de control principal
Funciones
Poderes
Informe de actividad
Cooperación entre la autoridad de control principal y las demás autoridades de control interesadas
Asistencia mutua
Operaciones conjuntas de las autoridades de control
Mecanismo de coherencia
Dictamen del Comité
Resolución de conflictos por el Comité
Procedimiento de urgencia
Intercambio de información
Comité Europeo de Protección de Datos
Independencia
Funciones del Comité
Informes
Procedimiento
Presidencia
Funciones del presidente
Secretaría
Confidencialidad
Derecho a presentar una reclamación ante una autoridad de control
Derecho a la tutela judicial efectiva contra una autoridad de control
Derecho a la tutela judicial efectiva contra un responsable o encargado del tratamiento
Representación de los interesados
Suspensión de los procedimientos
Derecho a indemnización y responsabilidad
Condiciones generales para la imposición de multas administrativas
Sanciones
Tratamiento y libertad de expresión y de información
Tratamiento y acceso del público a documentos oficiales
Tratamiento del número nacional de identificación
Tratamiento en el ámbito laboral
Garantías y excepciones aplicables al tratamiento con fines de archivo en interés público, fines de investigación científica o histórica o fines estadísticos
Obligaciones de secreto
Normas vigentes sobre protección de datos de las iglesias y asociaciones religiosas
Ejercicio de la delegación
Procedimiento de comité
Derogación de la Directiva 95/46/CE
Relación con la Directiva 2002/58/CE
Relación con acuerdos celebrados anteriormente
Informes de la Comisión
Revisión de otros actos jurídicos de la Unión en materia de protección de datos
Entrada en vigor y aplicación
`
