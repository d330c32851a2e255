/** Files as other tools write them, small: what they are, their format, the files, what is read, what is reported. */
export interface ForeignFile {
  readonly what: string
  readonly format: string
  readonly files: readonly { readonly name: string; readonly data: string }[]
  /** The format that its content shows; that which it is when left out. */
  readonly looksLike?: string
  readonly documents: number
  readonly annotations: readonly string[]
  readonly codes: readonly string[]
}

export const foreignFiles: readonly ForeignFile[] = [
  {
    what: 'CoNLL-2003 with four columns',
    format: 'conll',
    files: [
      {
        name: 'docstart4.conll',
        data: '-DOCSTART- -X- -X- O\n\nEU NNP B-NP B-ORG\nrejects VBZ B-VP O\nGerman JJ B-NP B-MISC\ncall NN I-NP O\n\nPeter NNP B-NP B-PER\nBlackburn NNP I-NP I-PER\n\n-DOCSTART- -X- -X- O\n\nHuế NNP B-NP B-LOC\n',
      },
    ],
    documents: 2,
    annotations: ['ORG EU', 'MISC German', 'PER Peter Blackburn', 'LOC Huế'],
    codes: [],
  },
  {
    what: 'tabs, line ends of Windows, a mark of byte order',
    format: 'conll',
    files: [{ name: 'crlf.conll', data: '\ufeffBà\tO\r\nHoa\tB-PER\r\n\r\nHuế\tB-LOC\r\n' }],
    documents: 1,
    annotations: ['PER Hoa', 'LOC Huế'],
    codes: [],
  },
  {
    what: 'comments before sentences',
    format: 'conll',
    files: [{ name: 'comment.conll', data: '# id 1 domain=vi\nBà _ _ O\nHoa _ _ B-PER\n\n# id 2\nHuế _ _ B-LOC\n' }],
    documents: 1,
    annotations: ['PER Hoa', 'LOC Huế'],
    codes: [],
  },
  {
    what: 'MultiCoNER',
    format: 'conll',
    files: [{ name: 'multiconer.conll', data: '# id a1b2 domain=en\nhe _ _ O\nsaw _ _ O\nHuế _ _ B-LOC\n\n' }],
    documents: 1,
    annotations: ['LOC Huế'],
    codes: [],
  },
  {
    what: 'WNUT, a line of one tab between sentences',
    format: 'conll',
    files: [{ name: 'wnut.tsv', data: 'Bà\tO\nHoa\tB-person\n\t\nở\tO\nHuế\tB-location\n' }],
    documents: 1,
    annotations: ['person Hoa', 'location Huế'],
    codes: [],
  },
  {
    what: 'WikiAnn',
    format: 'conll',
    files: [{ name: 'wikiann.txt', data: 'vi:Huế\tB-LOC\nvi:là\tO\n\nvi:Hoa\tB-PER\n' }],
    documents: 1,
    annotations: ['LOC vi:Huế', 'PER vi:Hoa'],
    codes: [],
  },
  {
    what: 'numbers before tokens',
    format: 'conll',
    files: [{ name: 'idx.conll', data: '1\tBà\tN\tO\n2\tHoa\tNp\tB-PER\n\n1\tHuế\tNp\tB-LOC\n' }],
    documents: 1,
    annotations: ['PER Hoa', 'LOC Huế'],
    codes: [],
  },
  {
    what: 'GermEval, nested',
    format: 'conll',
    files: [
      {
        name: 'germeval.tsv',
        data: '#\thttp://de.wikipedia.org [2009]\n1\tSchartau\tB-PER\tO\n2\tsagte\tO\tO\n3\tTU\tB-ORG\tO\n4\tDarmstadt\tI-ORG\tB-LOC\n\n',
      },
    ],
    documents: 1,
    annotations: ['PER Schartau', 'ORG TU Darmstadt', 'LOC Darmstadt'],
    codes: [],
  },
  {
    what: 'VLSP with <s>',
    format: 'conll',
    files: [
      {
        name: 'vlsp.txt',
        data: 'Ông\tNc\tB-NP\tO\tO\nHoa\tNp\tB-NP\tB-PER\tO\n\n<s>\nHuế\tNp\tB-NP\tB-LOC\tO\n</s>\n',
      },
    ],
    documents: 1,
    annotations: ['PER Hoa', 'LOC Huế'],
    codes: [],
  },
  {
    what: 'VLSP with titles',
    format: 'conll',
    files: [{ name: 'vlsp18.txt', data: '<title>\nÔng\tN\tO\n</title>\nHuế\tNp\tB-LOC\n' }],
    documents: 1,
    annotations: ['LOC Huế'],
    codes: [],
  },
  {
    what: 'syllables joined to words',
    format: 'conll',
    files: [{ name: 'phoner.conll', data: 'Bệnh_nhân O\nHoa B-NAME\n, O\n20 B-AGE\ntuổi O\n\n' }],
    documents: 1,
    annotations: ['NAME Hoa', 'AGE 20'],
    codes: [],
  },
  {
    what: 'IOBES',
    format: 'conll',
    files: [{ name: 'bioes.conll', data: 'Huế S-LOC\nlà O\nBà B-PER\nHoa E-PER\n' }],
    documents: 1,
    annotations: ['LOC Huế', 'PER Bà Hoa'],
    codes: [],
  },
  {
    what: 'BILOU',
    format: 'conll',
    files: [{ name: 'bilou.conll', data: 'Huế U-LOC\nlà O\nBà B-PER\nX I-PER\nHoa L-PER\n' }],
    documents: 1,
    annotations: ['LOC Huế', 'PER Bà X Hoa'],
    codes: [],
  },
  {
    what: 'IOB1',
    format: 'conll',
    files: [{ name: 'iob1.conll', data: 'Huế I-LOC\nHà B-LOC\nNội I-LOC\n' }],
    documents: 1,
    annotations: ['LOC Huế', 'LOC Hà Nội'],
    codes: [],
  },
  {
    what: 'names that nothing begins',
    format: 'conll',
    files: [{ name: 'errs.conll', data: 'Huế I-LOC\nlà O\nHoa I-PER\nHà I-LOC\nx B-LOC\n' }],
    documents: 1,
    annotations: ['LOC Huế', 'PER Hoa', 'LOC Hà', 'LOC x'],
    codes: [],
  },
  {
    what: 'CoNLL-2002',
    format: 'conll',
    files: [{ name: 'conll02.txt', data: 'Melbourne NP B-LOC\n( Fpa O\n\n' }],
    documents: 1,
    annotations: ['LOC Melbourne'],
    codes: [],
  },
  {
    what: 'tags before tokens',
    format: 'conll',
    files: [{ name: 'tagfirst.conll', data: 'O\tBà\nB-PER\tHoa\n\nB-LOC\tHuế\n' }],
    looksLike: 'none',
    documents: 1,
    annotations: [],
    codes: ['invalid_shape'],
  },
  {
    what: 'no names at all',
    format: 'conll',
    files: [{ name: 'onlyO.conll', data: 'Bà O\nđi O\n\n' }],
    documents: 1,
    annotations: [],
    codes: [],
  },
  {
    what: 'tags of no scheme',
    format: 'conll',
    files: [{ name: 'xfactor.conll', data: 'Bà X-PER\nđi O\n\n' }],
    documents: 1,
    annotations: [],
    codes: ['invalid_shape'],
  },
  {
    what: 'doccano’s CoNLL',
    format: 'conll',
    files: [{ name: 'doccano-conll.txt', data: '-DOCSTART- -X- O O\n\nBà _ _ O\nHoa _ _ B-PER\n' }],
    documents: 1,
    annotations: ['PER Hoa'],
    codes: [],
  },
  {
    what: 'Label Studio’s CoNLL',
    format: 'conll',
    files: [{ name: 'ls-conll.conll', data: '-DOCSTART- -X- O\nBà -X- _ O\nHoa -X- _ B-PER\n\nHuế -X- _ B-LOC\n' }],
    documents: 1,
    annotations: ['PER Hoa', 'LOC Huế'],
    codes: [],
  },
  {
    what: 'tags with a low line',
    format: 'conll',
    files: [{ name: 'underscoreTag.conll', data: 'Bà B_PER\nHoa I_PER\nđi O\n' }],
    documents: 1,
    annotations: ['PER Bà Hoa'],
    codes: ['illegal_tag'],
  },
  {
    what: 'a text with its full stop',
    format: 'conllu',
    files: [
      {
        name: 'basic.conllu',
        data: '# sent_id = 1\n# text = Bà Hoa đi.\n1\tBà\tbà\tNOUN\t_\t_\t3\tnsubj\t_\t_\n2\tHoa\tHoa\tPROPN\t_\t_\t1\tcompound\t_\t_\n3\tđi\tđi\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No\n4\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_\n\n',
      },
    ],
    documents: 1,
    annotations: [],
    codes: [],
  },
  {
    what: 'no text, names in MISC',
    format: 'conllu',
    files: [{ name: 'notext.conllu', data: '1\tBà\t_\t_\t_\t_\t_\t_\t_\t_\n2\tHoa\t_\t_\t_\t_\t_\t_\t_\tNER=B-PER\n' }],
    documents: 1,
    annotations: ['PER Hoa'],
    codes: [],
  },
  {
    what: 'nine columns',
    format: 'conllu',
    files: [{ name: 'nine.conllu', data: '1\tBà\t_\t_\t_\t_\t_\t_\t_\n' }],
    looksLike: 'none',
    documents: 1,
    annotations: [],
    codes: ['invalid_line'],
  },
  {
    what: 'SpacesAfter',
    format: 'conllu',
    files: [
      {
        name: 'spacesafter.conllu',
        data: '# text = Bà  Hoa\n1\tBà\t_\t_\t_\t_\t_\t_\t_\tSpacesAfter=\\s\\s\n2\tHoa\t_\t_\t_\t_\t_\t_\t_\tSpacesAfter=\\n\n\n',
      },
    ],
    documents: 1,
    annotations: [],
    codes: [],
  },
  {
    what: 'an export with comments',
    format: 'doccano',
    files: [
      {
        name: 'd1.jsonl',
        data: '{"id":1,"text":"Bà Hoa ở Huế","label":[[3,6,"PER"],[9,12,"LOC"]],"Comments":[]}\n{"id":2,"data":"Huế","label":[]}\n',
      },
    ],
    documents: 2,
    annotations: ['PER Hoa', 'LOC Huế'],
    codes: [],
  },
  {
    what: 'relations',
    format: 'doccano',
    files: [
      {
        name: 'd2.jsonl',
        data: '{"id":1,"text":"Bà Hoa ở Huế","entities":[{"id":10,"label":"PER","start_offset":3,"end_offset":6}],"relations":[],"Comments":[]}\n',
      },
    ],
    documents: 1,
    annotations: ['PER Hoa'],
    codes: [],
  },
  {
    what: 'an old list with numbers of labels',
    format: 'doccano',
    files: [
      {
        name: 'd3.json',
        data: '[{"id":1,"text":"Bà Hoa ở Huế","annotations":[{"label":1,"start_offset":3,"end_offset":6,"user":1,"created_at":"x"}],"meta":{}}]',
      },
    ],
    documents: 1,
    annotations: ['1 Hoa'],
    codes: [],
  },
  {
    what: 'old keys',
    format: 'doccano',
    files: [
      {
        name: 'd4.jsonl',
        data: '{"id":1,"text":"Bà Hoa ở Huế","annotations":[{"id":5,"label":"PER","start_offset":3,"end_offset":6,"user":1}],"meta":{"a":1},"annotation_approver":null}\n',
      },
    ],
    documents: 1,
    annotations: ['PER Hoa'],
    codes: [],
  },
  {
    what: 'labels',
    format: 'doccano',
    files: [{ name: 'd5.jsonl', data: '{"text":"Bà Hoa ở Huế","labels":[[3,6,"PER"]]}\n' }],
    documents: 1,
    annotations: ['PER Hoa'],
    codes: [],
  },
  {
    what: 'classes of the text',
    format: 'doccano',
    files: [{ name: 'd6.jsonl', data: '{"id":1,"text":"tốt","label":["positive"],"annotation_approver":"a"}\n' }],
    documents: 1,
    annotations: ['document positive'],
    codes: [],
  },
  {
    what: 'a span outside',
    format: 'doccano',
    files: [{ name: 'd8.jsonl', data: '{"id":1,"text":"x","label":[[0,9,"PER"]]}\n' }],
    documents: 1,
    annotations: [],
    codes: ['span_out_of_range'],
  },
  {
    what: 'labels as objects',
    format: 'doccano',
    files: [{ name: 'd10.jsonl', data: '{"id":1,"text":"Bà Hoa","label":[{"start":3,"end":6,"label":"PER"}]}\n' }],
    documents: 1,
    annotations: ['PER Hoa'],
    codes: [],
  },
  {
    what: 'entities as lists',
    format: 'doccano',
    files: [{ name: 'd11.jsonl', data: '{"id":1,"text":"Bà Hoa","entities":[[3,6,"PER"]]}\n' }],
    documents: 1,
    annotations: ['PER Hoa'],
    codes: [],
  },
  {
    what: 'an export with relations',
    format: 'label-studio',
    files: [
      {
        name: 'ls1.json',
        data: '[{"id":1,"data":{"text":"Bà Hoa ở Huế"},"annotations":[{"id":1,"completed_by":1,"result":[{"id":"r1","from_name":"label","to_name":"text","type":"labels","origin":"manual","value":{"start":3,"end":6,"text":"Hoa","labels":["PER"]}},{"id":"r2","from_name":"label","to_name":"text","type":"labels","origin":"manual","value":{"start":9,"end":12,"text":"Huế","labels":["LOC"]}},{"from_id":"r1","to_id":"r2","type":"relation","direction":"right","labels":["ở"]}],"was_cancelled":false,"ground_truth":false,"lead_time":3}],"drafts":[],"predictions":[],"meta":{},"created_at":"x","total_annotations":1}]',
      },
    ],
    documents: 1,
    annotations: ['PER Hoa', 'LOC Huế', 'ở(from, to)'],
    codes: [],
  },
  {
    what: 'choices of a region, taxonomy, rating',
    format: 'label-studio',
    files: [
      {
        name: 'ls2.json',
        data: '[{"id":1,"data":{"text":"Bà Hoa ở Huế"},"annotations":[{"result":[{"id":"r1","from_name":"label","to_name":"text","type":"labels","origin":"manual","value":{"start":3,"end":6,"text":"Hoa","labels":["PER"]}},{"id":"r1","from_name":"sex","to_name":"text","type":"choices","value":{"start":3,"end":6,"choices":["nữ"]}},{"id":"t1","from_name":"tax","to_name":"text","type":"taxonomy","value":{"taxonomy":[["A","B"],["A","C"]]}},{"id":"c1","from_name":"cls","to_name":"text","type":"choices","value":{"choices":["tin"]}},{"id":"rt","from_name":"rate","to_name":"text","type":"rating","value":{"rating":4}}]}]}]',
      },
    ],
    documents: 1,
    annotations: ['PER Hoa sex=nữ', 'document A/B', 'document A/C', 'document tin', 'document rate value=4'],
    codes: [],
  },
  {
    what: 'the short export',
    format: 'label-studio',
    files: [
      {
        name: 'ls3.json',
        data: '[{"id":1,"text":"Bà Hoa ở Huế","label":[{"start":3,"end":6,"text":"Hoa","labels":["PER"]}],"annotator":1,"annotation_id":1}]',
      },
    ],
    documents: 1,
    annotations: ['PER Hoa'],
    codes: [],
  },
  {
    what: 'a text under another name',
    format: 'label-studio',
    files: [
      {
        name: 'ls4.json',
        data: '[{"id":1,"data":{"my_text":"Bà Hoa ở Huế"},"annotations":[{"result":[{"id":"r1","from_name":"label","to_name":"text","type":"labels","origin":"manual","value":{"start":3,"end":6,"text":"Hoa","labels":["PER"]}}]}]}]',
      },
    ],
    documents: 1,
    annotations: ['PER Hoa'],
    codes: [],
  },
  {
    what: 'UTF-16',
    format: 'label-studio',
    files: [
      {
        name: 'ls5.json',
        data: '[{"id":1,"data":{"text":"👋 Hoa"},"annotations":[{"result":[{"id":"r1","from_name":"label","to_name":"text","type":"labels","origin":"manual","value":{"start":3,"end":6,"text":"Hoa","labels":["PER"]}}]}]}]',
      },
    ],
    documents: 1,
    annotations: [],
    codes: ['wrong_unit', 'span_out_of_range'],
  },
  {
    what: 'completions',
    format: 'label-studio',
    files: [
      {
        name: 'ls6.json',
        data: '{"id":1,"data":{"text":"Bà Hoa"},"completions":[{"id":1,"result":[{"id":"r1","from_name":"label","to_name":"text","type":"labels","origin":"manual","value":{"start":3,"end":6,"labels":["PER"]}}]}]}',
      },
    ],
    documents: 1,
    annotations: ['PER Hoa'],
    codes: [],
  },
  {
    what: 'predictions',
    format: 'label-studio',
    files: [
      {
        name: 'ls7.json',
        data: '[{"data":{"text":"Bà Hoa"},"predictions":[{"model_version":"m1","score":0.5,"result":[{"id":"r1","from_name":"label","to_name":"text","type":"labels","origin":"manual","value":{"start":3,"end":6,"text":"Hoa","labels":["PER"]},"score":0.9}]}]}]',
      },
    ],
    documents: 1,
    annotations: ['mentions@m1: PER Hoa suggested'],
    codes: [],
  },
  {
    what: 'places in a page',
    format: 'label-studio',
    files: [
      {
        name: 'ls8.json',
        data: '[{"id":1,"data":{"text":"<p>Bà Hoa</p>"},"annotations":[{"result":[{"id":"r1","type":"hypertextlabels","from_name":"l","to_name":"t","value":{"start":"/p[1]/text()[1]","end":"/p[1]/text()[1]","startOffset":3,"endOffset":6,"globalOffsets":{"start":3,"end":6},"text":"Hoa","hypertextlabels":["PER"]}}]}]}]',
      },
    ],
    documents: 1,
    annotations: [],
    codes: ['quote_mismatch'],
  },
  {
    what: 'line ends of Windows',
    format: 'label-studio',
    files: [
      {
        name: 'ls9.json',
        data: '[{"id":1,"data":{"text":"Bà Hoa\\r\\nHuế"},"annotations":[{"result":[{"id":"r1","from_name":"label","to_name":"text","type":"labels","origin":"manual","value":{"start":8,"end":11,"text":"Huế","labels":["LOC"]}}]}]}]',
      },
    ],
    documents: 1,
    annotations: ['LOC Huế'],
    codes: [],
  },
  {
    what: 'paragraphs',
    format: 'label-studio',
    files: [
      {
        name: 'ls10.json',
        data: '[{"id":1,"data":{"text":"Bà Hoa"},"annotations":[{"result":[{"id":"p","type":"paragraphlabels","from_name":"l","to_name":"t","value":{"start":"0","end":"0","startOffset":0,"endOffset":2,"paragraphlabels":["X"]}}]}]}]',
      },
    ],
    documents: 1,
    annotations: [],
    codes: ['extra_lost'],
  },
  {
    what: 'two labels on a region, an annotation that was cancelled',
    format: 'label-studio',
    files: [
      {
        name: 'ls11.json',
        data: '[{"id":1,"data":{"text":"Bà Hoa"},"annotations":[{"result":[{"id":"r1","type":"labels","value":{"start":3,"end":6,"labels":["PER","X"]}}]},{"result":[],"was_cancelled":true}]}]',
      },
    ],
    documents: 1,
    annotations: ['PER Hoa', 'X Hoa'],
    codes: [],
  },
  {
    what: 'Doc.to_json',
    format: 'spacy',
    files: [
      {
        name: 'sp1.json',
        data: '{"text":"Bà Hoa ở Huế","ents":[{"start":3,"end":6,"label":"PER"}],"tokens":[{"id":0,"start":0,"end":2},{"id":1,"start":3,"end":6},{"id":2,"start":7,"end":8},{"id":3,"start":9,"end":12}]}',
      },
    ],
    documents: 1,
    annotations: ['PER Hoa'],
    codes: [],
  },
  {
    what: 'training tuples',
    format: 'spacy',
    files: [{ name: 'sp2.json', data: '[["Bà Hoa",{"entities":[[3,6,"PER"]]}],["Huế",{"entities":[]}]]' }],
    documents: 2,
    annotations: ['PER Hoa'],
    codes: [],
  },
  {
    what: 'version 2',
    format: 'spacy',
    files: [
      {
        name: 'sp3.json',
        data: '[{"id":0,"paragraphs":[{"raw":"Bà Hoa","sentences":[{"tokens":[{"id":0,"orth":"Bà","tag":"N","ner":"O"},{"id":1,"orth":"Hoa","ner":"U-PER"}]}]}]}]',
      },
    ],
    documents: 1,
    annotations: ['PER Hoa'],
    codes: [],
  },
  {
    what: 'an annotator for spaCy',
    format: 'spacy',
    files: [
      { name: 'sp4.json', data: '{"classes":["PER"],"annotations":[["Bà Hoa",{"entities":[[3,6,"PER"]]}],null]}' },
    ],
    documents: 1,
    annotations: ['PER Hoa'],
    codes: [],
  },
  {
    what: 'links and groups of spans',
    format: 'spacy',
    files: [
      {
        name: 'sp6.json',
        data: '{"text":"Bà Hoa","ents":[{"start":3,"end":6,"label":"PER","kb_id":"Q1"}],"spans":{"sc":[{"start":0,"end":6,"label":"X"}]},"cats":{"A":1,"B":0}}',
      },
    ],
    documents: 1,
    annotations: ['PER Hoa kb_id=Q1', 'X Bà Hoa', 'document A'],
    codes: [],
  },
  {
    what: 'records of another tool',
    format: 'spacy',
    files: [
      {
        name: 'sp7.jsonl',
        data: '{"content":"Bà Hoa","annotation":[{"label":["PER"],"points":[{"start":3,"end":5,"text":"Hoa"}]}],"extras":null}\n',
      },
    ],
    looksLike: 'none',
    documents: 0,
    annotations: [],
    codes: ['missing_text'],
  },
  {
    what: 'tuples, a line each',
    format: 'spacy',
    files: [{ name: 'sp8.jsonl', data: '["Bà Hoa",{"entities":[[3,6,"PER"]]}]\n' }],
    documents: 1,
    annotations: ['PER Hoa'],
    codes: [],
  },
  {
    what: 'names of tags',
    format: 'huggingface',
    files: [{ name: 'hf1.jsonl', data: '{"id":"0","tokens":["Bà","Hoa"],"ner_tags":["O","B-PER"]}\n' }],
    documents: 1,
    annotations: ['PER Hoa'],
    codes: [],
  },
  {
    what: 'numbers of tags',
    format: 'huggingface',
    files: [
      { name: 'hf2.jsonl', data: '{"id":"0","tokens":["Bà","Hoa"],"ner_tags":[0,1]}\n' },
      {
        name: 'dataset_info.json',
        data: '{"features":{"ner_tags":{"feature":{"names":["O","B-PER"],"_type":"ClassLabel"},"_type":"Sequence"}}}',
      },
    ],
    documents: 1,
    annotations: ['PER Hoa'],
    codes: [],
  },
  {
    what: 'words',
    format: 'huggingface',
    files: [{ name: 'hf3.jsonl', data: '{"words":["Bà","Hoa"],"tags":["O","B-PER"]}\n' }],
    documents: 1,
    annotations: ['PER Hoa'],
    codes: [],
  },
  {
    what: 'rows under data',
    format: 'huggingface',
    files: [{ name: 'hf4.json', data: '{"data":[{"tokens":["Bà","Hoa"],"ner_tags":["O","B-PER"]}]}' }],
    documents: 1,
    annotations: ['PER Hoa'],
    codes: [],
  },
  {
    what: 'numbers without names',
    format: 'huggingface',
    files: [{ name: 'hf5.jsonl', data: '{"tokens":["Bà"],"ner_tags":[0]}\n' }],
    documents: 0,
    annotations: [],
    codes: ['invalid_shape'],
  },
  {
    what: 'too few tags',
    format: 'huggingface',
    files: [{ name: 'hf6.jsonl', data: '{"tokens":["Bà","Hoa"],"ner_tags":["O"]}\n' }],
    documents: 0,
    annotations: [],
    codes: ['invalid_shape'],
  },
  {
    what: 'a column ner',
    format: 'huggingface',
    files: [
      {
        name: 'hf7.jsonl',
        data: '{"tokens":["Bà","Hoa"],"ner":["O","B-PER"],"spans":["PER: Hoa"],"langs":["vi","vi"]}\n',
      },
    ],
    documents: 1,
    annotations: ['PER Hoa'],
    codes: [],
  },
  {
    what: 'an extraction with its place',
    format: 'langextract',
    files: [
      {
        name: 'le1.jsonl',
        data: '{"extractions":[{"extraction_class":"PER","extraction_text":"Hoa","char_interval":{"start_pos":3,"end_pos":6},"alignment_status":"match_exact","extraction_index":1,"group_index":0,"description":null,"attributes":{"a":"b"}}],"text":"Bà Hoa","document_id":"doc_1"}\n',
      },
    ],
    documents: 1,
    annotations: ['PER Hoa a=b'],
    codes: [],
  },
  {
    what: 'one without',
    format: 'langextract',
    files: [
      {
        name: 'le2.jsonl',
        data: '{"extractions":[{"extraction_class":"PER","extraction_text":"hoa","char_interval":null,"alignment_status":null}],"text":"Bà Hoa","document_id":"d"}\n',
      },
    ],
    documents: 1,
    annotations: ['PER Hoa suggested'],
    codes: [],
  },
  {
    what: 'relations, attributes, modifications',
    format: 'pubannotation',
    files: [
      {
        name: 'pa1.json',
        data: '{"target":"http://x","sourcedb":"PubMed","sourceid":"1","text":"Bà Hoa ở Huế","denotations":[{"id":"T1","span":{"begin":3,"end":6},"obj":"PER"},{"id":"T2","span":{"begin":9,"end":12},"obj":"LOC"}],"relations":[{"id":"R1","subj":"T1","pred":"at","obj":"T2"}],"attributes":[{"id":"A1","subj":"T1","pred":"Neg","obj":true}],"modifications":[{"id":"M1","pred":"Negation","obj":"R1"}]}',
      },
    ],
    documents: 1,
    annotations: ['PER Hoa Neg=true', 'LOC Huế', 'at(subject, object) Negation=true'],
    codes: [],
  },
  {
    what: 'pieces and blocks',
    format: 'pubannotation',
    files: [
      {
        name: 'pa2.json',
        data: '{"text":"Bà Hoa","denotations":[{"id":"T1","span":[{"begin":0,"end":2},{"begin":3,"end":6}],"obj":"PER"}],"blocks":[{"id":"B1","span":{"begin":0,"end":6},"obj":"sentence"}]}',
      },
    ],
    documents: 1,
    annotations: ['PER Bà Hoa'],
    codes: ['extra_lost'],
  },
  {
    what: 'tracks of projects',
    format: 'pubannotation',
    files: [
      {
        name: 'pa3.json',
        data: '{"text":"Bà Hoa","tracks":[{"project":"p1","denotations":[{"id":"T1","span":{"begin":3,"end":6},"obj":"PER"}]},{"project":"p2","denotations":[{"id":"T1","span":{"begin":0,"end":2},"obj":"X"}]}]}',
      },
    ],
    documents: 1,
    annotations: ['mentions@p1: PER Hoa', 'mentions@p2: X Bà'],
    codes: [],
  },
  {
    what: 'tokens',
    format: 'prodigy',
    files: [
      {
        name: 'pr1.jsonl',
        data: '{"text":"Bà Hoa","_input_hash":1,"_task_hash":2,"tokens":[{"text":"Bà","start":0,"end":2,"id":0,"ws":true},{"text":"Hoa","start":3,"end":6,"id":1,"ws":false}],"spans":[{"start":3,"end":6,"token_start":1,"token_end":1,"label":"PER"}],"answer":"accept"}\n',
      },
    ],
    documents: 1,
    annotations: ['PER Hoa'],
    codes: [],
  },
  {
    what: 'answers',
    format: 'prodigy',
    files: [
      {
        name: 'pr2.jsonl',
        data: '{"text":"Bà Hoa","spans":[{"start":3,"end":6,"label":"PER"}],"answer":"reject"}\n{"text":"x","spans":[],"answer":"ignore"}\n',
      },
    ],
    documents: 2,
    annotations: ['PER Hoa rejected'],
    codes: [],
  },
  {
    what: 'relations',
    format: 'prodigy',
    files: [
      {
        name: 'pr3.jsonl',
        data: '{"text":"Bà Hoa ở Huế","spans":[{"start":3,"end":6,"token_start":1,"token_end":1,"label":"PER"},{"start":9,"end":12,"token_start":3,"token_end":3,"label":"LOC"}],"tokens":[{"text":"Bà","id":0,"start":0,"end":2},{"text":"Hoa","id":1,"start":3,"end":6},{"text":"ở","id":2,"start":7,"end":8},{"text":"Huế","id":3,"start":9,"end":12}],"relations":[{"head":1,"child":3,"label":"at","head_span":{"start":3,"end":6,"token_start":1,"token_end":1,"label":"PER"},"child_span":{"start":9,"end":12,"token_start":3,"token_end":3,"label":"LOC"},"color":"x"}],"answer":"accept"}\n',
      },
    ],
    documents: 1,
    annotations: ['PER Hoa', 'LOC Huế', 'at(head, child)'],
    codes: [],
  },
  {
    what: 'a label',
    format: 'prodigy',
    files: [
      { name: 'pr4.jsonl', data: '{"text":"tốt","label":"POS","answer":"accept","_input_hash":1,"_task_hash":1}\n' },
    ],
    documents: 1,
    annotations: ['document POS'],
    codes: [],
  },
  {
    what: 'choices',
    format: 'prodigy',
    files: [
      {
        name: 'pr5.jsonl',
        data: '{"text":"tốt","options":[{"id":"A","text":"a"},{"id":"B","text":"b"}],"accept":["A"],"answer":"accept","_input_hash":1,"_task_hash":1}\n',
      },
    ],
    documents: 1,
    annotations: ['document A'],
    codes: [],
  },
  {
    what: 'keys of a session',
    format: 'prodigy',
    files: [
      {
        name: 'pr6.jsonl',
        data: '{"text":"Bà Hoa","meta":{"source":"x"},"spans":[{"start":3,"end":6,"label":"PER","source":"m","input_hash":1}],"_session_id":null,"_view_id":"ner_manual","answer":"accept"}\n',
      },
    ],
    documents: 1,
    annotations: ['PER Hoa'],
    codes: [],
  },
  {
    what: 'a row',
    format: 'csv',
    files: [{ name: 'c1.csv', data: 'text,start,end,label\nBà Hoa,3,6,PER\n' }],
    documents: 1,
    annotations: ['PER Hoa'],
    codes: [],
  },
  {
    what: 'quotes called text',
    format: 'csv',
    files: [{ name: 'c2.tsv', data: 'doc_id\tstart\tend\ttype\ttext\nd1\t3\t6\tPER\tHoa\n' }],
    documents: 0,
    annotations: [],
    codes: ['missing_text'],
  },
  {
    what: 'columns of a shared task',
    format: 'csv',
    files: [{ name: 'c3.csv', data: 'filename,mark,label,off0,off1,span\na,T1,PER,3,6,Hoa\n' }],
    documents: 0,
    annotations: [],
    codes: ['extra_lost', 'missing_text'],
  },
  {
    what: 'text in the first row',
    format: 'csv',
    files: [
      { name: 'c4.csv', data: 'document,start,end,label,quote,text\r\nd1,3,6,PER,Hoa,Bà Hoa\r\nd1,0,2,X,Bà,\r\n' },
    ],
    documents: 1,
    annotations: ['PER Hoa', 'X Bà'],
    codes: [],
  },
  {
    what: 'every kind of line',
    format: 'brat',
    files: [
      { name: 'b1.txt', data: 'Bà Hoa ở Huế' },
      {
        name: 'b1.ann',
        data: 'T1\tPER 3 6\tHoa\nT2\tLOC 9 12\tHuế\nR1\tat Arg1:T1 Arg2:T2\t\nA1\tNeg T1\nA2\tConf T1 High\n#1\tAnnotatorNotes T1\tghi chú\nN1\tReference T1 Wikidata:Q1\tHoa\n*\tEquiv T1 T2\n',
      },
    ],
    documents: 1,
    annotations: ['PER Hoa Neg=true Conf=High', 'LOC Huế', 'at(Arg1, Arg2)', 'entity Equiv', 'entity Reference'],
    codes: [],
  },
  {
    what: 'blanks for tabs',
    format: 'brat',
    files: [
      { name: 'b2.txt', data: 'Bà Hoa ở Huế' },
      { name: 'b2.ann', data: 'T1 PER 3 6 Hoa\n' },
    ],
    looksLike: 'none',
    documents: 1,
    annotations: [],
    codes: ['invalid_line'],
  },
  {
    what: 'line ends of Windows',
    format: 'brat',
    files: [
      { name: 'b3.txt', data: 'Bà Hoa\r\nHuế' },
      { name: 'b3.ann', data: 'T1\tPER 3 6\tHoa\r\n' },
    ],
    documents: 1,
    annotations: ['PER Hoa'],
    codes: [],
  },
  {
    what: 'offsets with line ends as one',
    format: 'brat',
    files: [
      { name: 'b4.txt', data: 'Bà Hoa\r\nHuế' },
      { name: 'b4.ann', data: 'T1\tLOC 7 10\tHuế\n' },
    ],
    documents: 1,
    annotations: ['LOC Huế'],
    codes: ['line_ends'],
  },
  {
    what: 'letters left out',
    format: 'brat',
    files: [
      { name: 'b5.txt', data: 'Bà Hoa' },
      { name: 'b5.ann', data: 'T1\tPER 3 6\n' },
    ],
    documents: 1,
    annotations: ['PER Hoa'],
    codes: ['missing_text'],
  },
  {
    what: 'marks of byte order',
    format: 'brat',
    files: [
      { name: 'b6.txt', data: '\ufeffBà Hoa' },
      { name: 'b6.ann', data: '\ufeffT1\tPER 3 6\tHoa\n' },
    ],
    documents: 1,
    annotations: ['PER Hoa'],
    codes: [],
  },
  {
    what: 'pieces and an event',
    format: 'brat',
    files: [
      { name: 'b7.txt', data: 'Bà Hoa' },
      { name: 'b7.ann', data: 'T1\tPER 0 2;3 6\tBà Hoa\nE1\tGo:T1 Theme:T1 Theme2:T1\nM1\tNegation E1\n' },
    ],
    documents: 1,
    annotations: ['PER Bà Hoa', 'Go(trigger, Theme, Theme) Negation=true'],
    codes: [],
  },
  {
    what: 'another offset',
    format: 'brat',
    files: [
      { name: 'b9.txt', data: '👋👋 Bà Hoa' },
      { name: 'b9.ann', data: 'T1\tPER 6 9\tBà \n' },
    ],
    documents: 1,
    annotations: [],
    codes: ['quote_mismatch'],
  },
  {
    what: 'a line of no kind',
    format: 'brat',
    files: [
      { name: 'b10.txt', data: 'Bà Hoa' },
      { name: 'b10.ann', data: 'E1\tGo:T1\nT1\tGo 0 2\tBà\nX1\twhat\n' },
    ],
    documents: 1,
    annotations: ['Go Bà', 'Go(trigger)'],
    codes: ['invalid_line'],
  },
  {
    what: 'a label with a blank',
    format: 'brat',
    files: [
      { name: 'b11.txt', data: 'Bà Hoa' },
      { name: 'b11.ann', data: 'T1\tChức vụ 0 2\tBà\n' },
    ],
    looksLike: 'none',
    documents: 1,
    annotations: [],
    codes: ['invalid_line'],
  },
  {
    what: 'no text beside it',
    format: 'brat',
    files: [{ name: 'z.ann', data: 'T1\tPER 3 6\tHoa\n' }],
    documents: 0,
    annotations: [],
    codes: ['missing_text'],
  },
  {
    what: 'PubTator’s BioC',
    format: 'bioc',
    files: [
      {
        name: 'bc1.xml',
        data: '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE collection SYSTEM "BioC.dtd">\n<collection><source>PubTator</source><date/><key>k</key><document><id>1</id><passage><infon key="type">title</infon><offset>0</offset><text>Bà Hoa</text><annotation id="2"><infon key="type">PER</infon><infon key="identifier">Q1</infon><location offset="3" length="3"/><text>Hoa</text></annotation></passage><passage><infon key="type">abstract</infon><offset>7</offset><text>ở Huế</text><annotation id="3"><infon key="type">LOC</infon><location offset="9" length="3"/><text>Huế</text></annotation></passage><relation id="R1"><infon key="type">at</infon><node refid="2" role="a"/><node refid="3" role="b"/></relation></document></collection>',
      },
    ],
    documents: 1,
    annotations: ['PER Hoa identifier=Q1', 'LOC Huế', 'at(a, b)'],
    codes: [],
  },
  {
    what: 'sentences, offsets that do not begin at 0',
    format: 'bioc',
    files: [
      {
        name: 'bc2.xml',
        data: '<?xml version="1.0" encoding="UTF-8"?>\n<collection><source/><date/><key/><document><id>1</id><passage><offset>100</offset><sentence><offset>100</offset><text>Bà Hoa</text><annotation id="T1"><infon key="type">PER</infon><location offset="103" length="3"/><text>Hoa</text></annotation></sentence><sentence><offset>108</offset><text>Huế</text></sentence></passage></document></collection>',
      },
    ],
    documents: 1,
    annotations: ['PER Hoa'],
    codes: [],
  },
  {
    what: 'two locations',
    format: 'bioc',
    files: [
      {
        name: 'bc3.xml',
        data: '<?xml version="1.0" encoding="UTF-8"?>\n<collection><source/><date/><key/><document><id>1</id><passage><offset>0</offset><text>Bà Hoa</text><annotation id="T1"><infon key="type">PER</infon><location offset="0" length="2"/><location offset="3" length="3"/><text>Bà Hoa</text></annotation></passage></document></collection>',
      },
    ],
    documents: 1,
    annotations: ['PER Bà Hoa'],
    codes: [],
  },
  {
    what: 'bytes',
    format: 'bioc',
    files: [
      {
        name: 'bc4.xml',
        data: '<?xml version="1.0" encoding="UTF-8"?>\n<collection><source/><date/><key/><document><id>1</id><passage><offset>0</offset><text>Bà Hoa</text><annotation id="T1"><infon key="type">PER</infon><location offset="4" length="3"/><text>Hoa</text></annotation></passage></document></collection>',
      },
    ],
    documents: 1,
    annotations: [],
    codes: ['wrong_unit', 'span_out_of_range'],
  },
  {
    what: 'a passage without text',
    format: 'bioc',
    files: [
      {
        name: 'bc5.xml',
        data: '<?xml version="1.0" encoding="UTF-8"?>\n<collection><source/><date/><key/><document><id>1</id><passage><offset>0</offset><annotation id="T1"><infon key="type">PER</infon><location offset="4" length="3"/><text>Hoa</text></annotation></passage></document></collection>',
      },
    ],
    documents: 1,
    annotations: [],
    codes: ['span_out_of_range'],
  },
  {
    what: 'a collection',
    format: 'bioc-json',
    files: [
      {
        name: 'bj1.json',
        data: '{"source":"PubTator","documents":[{"id":"1","infons":{},"passages":[{"offset":0,"infons":{"type":"title"},"text":"Bà Hoa","sentences":[],"annotations":[{"id":"1","infons":{"type":"PER","identifier":"Q1"},"text":"Hoa","locations":[{"offset":3,"length":3}]}],"relations":[]}],"annotations":[],"relations":[]}]}',
      },
    ],
    documents: 1,
    annotations: ['PER Hoa identifier=Q1'],
    codes: [],
  },
  {
    what: 'PubTator3',
    format: 'bioc-json',
    files: [
      {
        name: 'bj2.json',
        data: '{"PubTator3":[{"_id":"1|None","id":"1","passages":[{"infons":{"type":"title"},"offset":0,"text":"Bà Hoa","sentences":[],"annotations":[{"id":"0","infons":{"identifier":null,"type":"PER"},"text":"Hoa","locations":[{"offset":3,"length":3}]}],"relations":[]}],"relations":[{"id":"R1","infons":{"type":"assoc","role1":{},"role2":{},"score":"0.9"},"nodes":[{"refid":"0","role":"0,1"}]}]}]}',
      },
    ],
    documents: 1,
    annotations: ['PER Hoa', 'assoc(0,1) role1={} role2={} score=0.9'],
    codes: [],
  },
  {
    what: 'one document',
    format: 'bioc-json',
    files: [
      {
        name: 'bj3.json',
        data: '{"id":"1","passages":[{"offset":0,"text":"Bà Hoa","annotations":[{"id":"1","infons":{"type":"PER"},"text":"Hoa","locations":[{"offset":3,"length":3}]}]}]}',
      },
    ],
    documents: 1,
    annotations: ['PER Hoa'],
    codes: [],
  },
  {
    what: 'two documents',
    format: 'pubtator',
    files: [
      {
        name: 'pt1.txt',
        data: '1|t|Bà Hoa\n1|a|ở Huế.\n1\t3\t6\tHoa\tPER\tQ1\n1\t9\t12\tHuế\tLOC\tQ2\n1\tCID\tQ1\tQ2\n\n2|t|Vinh\n2|a|\n2\t0\t4\tVinh\tLOC\n\n',
      },
    ],
    documents: 2,
    annotations: ['PER Hoa', 'LOC Huế', 'entity PER', 'entity LOC', 'CID(subject, object)', 'LOC Vinh'],
    codes: [],
  },
  {
    what: 'composite mentions, line ends of Windows',
    format: 'pubtator',
    files: [{ name: 'pt2.txt', data: '1|t|Bà Hoa\r\n1|a|ở Huế.\r\n1\t9\t12\tHuế\tLOC\tQ2|Q3\tHuế|x\r\n\r\n' }],
    documents: 1,
    annotations: ['LOC Huế', 'entity LOC', 'entity LOC'],
    codes: [],
  },
  {
    what: 'offsets without the line end',
    format: 'pubtator',
    files: [{ name: 'pt3.txt', data: '1|t|Bà Hoa\n1|a|ở Huế.\n1\t10\t13\tHuế\tLOC\n' }],
    documents: 1,
    annotations: [],
    codes: ['quote_mismatch'],
  },
  {
    what: 'an emoji before',
    format: 'pubtator',
    files: [{ name: 'pt4.txt', data: '1|t|👋 Bà\n1|a|ở Huế.\n1\t7\t10\tHuế\tLOC\n' }],
    documents: 1,
    annotations: ['LOC Huế'],
    codes: [],
  },
  {
    what: 'a relation of concepts alone',
    format: 'pubtator',
    files: [{ name: 'pt5.txt', data: '1|t|Bà Hoa\n1|a|ở Huế.\n1\tAssociation\tQ1\tQ2\tNovel\n' }],
    documents: 1,
    annotations: [],
    codes: ['unknown_reference'],
  },
  {
    what: 'sets and features',
    format: 'gate',
    files: [
      {
        name: 'g1.xml',
        data: '<?xml version="1.0" encoding="UTF-8"?>\n<GateDocument version="3"><GateDocumentFeatures><Feature><Name className="java.lang.String">gate.SourceURL</Name><Value className="java.lang.String">file:/x</Value></Feature></GateDocumentFeatures><TextWithNodes><Node id="0"/>Bà <Node id="3"/>Hoa<Node id="6"/></TextWithNodes><AnnotationSet><Annotation Id="1" Type="Person" StartNode="3" EndNode="6"><Feature><Name className="java.lang.String">gender</Name><Value className="java.lang.String">f</Value></Feature><Feature><Name className="java.lang.String">n</Name><Value className="java.lang.Integer">3</Value></Feature></Annotation></AnnotationSet><AnnotationSet Name="Key"><Annotation Id="2" Type="X" StartNode="0" EndNode="6"/></AnnotationSet></GateDocument>',
      },
    ],
    documents: 1,
    annotations: ['Person Hoa gender=f n=3', 'Key: X Bà Hoa'],
    codes: [],
  },
  {
    what: 'an ampersand, an empty place, one outside',
    format: 'gate',
    files: [
      {
        name: 'g2.xml',
        data: '<?xml version="1.0" encoding="UTF-8"?>\n<GateDocument version="3"><GateDocumentFeatures></GateDocumentFeatures><TextWithNodes><Node id="0"/>A &amp; B<Node id="5"/></TextWithNodes><AnnotationSet><Annotation Id="1" Type="ORG" StartNode="0" EndNode="5"/><Annotation Id="3" Type="Z" StartNode="5" EndNode="5"/><Annotation Id="4" Type="Bad" StartNode="0" EndNode="77"/></AnnotationSet></GateDocument>',
      },
    ],
    documents: 1,
    annotations: ['ORG A & B', 'Z '],
    codes: ['span_out_of_range'],
  },
  {
    what: 'code points',
    format: 'bdoc',
    files: [
      {
        name: 'g3.bdocjs',
        data: '{"annotation_sets":{"":{"name":"detached-from:","annotations":[{"type":"Person","start":3,"end":6,"id":0,"features":{"a":1}}],"next_annid":1}},"text":"Bà Hoa","features":{},"offset_type":"p","name":""}',
      },
    ],
    documents: 1,
    annotations: ['Person Hoa a=1'],
    codes: [],
  },
  {
    what: 'UTF-16',
    format: 'bdoc',
    files: [
      {
        name: 'g4.bdocjs',
        data: '{"annotation_sets":{"Key":{"annotations":[{"type":"Person","start":3,"end":6,"id":0,"features":{}}]}},"text":"👋 Hoa","features":{},"offset_type":"j"}',
      },
    ],
    documents: 1,
    annotations: ['Key: Person Hoa'],
    codes: [],
  },
  {
    what: 'code points behind an emoji',
    format: 'bdoc',
    files: [
      {
        name: 'g5.bdocjs',
        data: '{"annotation_sets":{"Key":{"annotations":[{"type":"Person","start":2,"end":5,"id":0,"features":{}}]}},"text":"👋 Hoa","features":{},"offset_type":"p"}',
      },
    ],
    documents: 1,
    annotations: ['Key: Person Hoa'],
    codes: [],
  },
  {
    what: 'names and dates',
    format: 'tei',
    files: [
      {
        name: 't1.xml',
        data: '<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Tin</title></titleStmt></fileDesc></teiHeader><text><body><p>Bà <persName key="Q1">Hoa</persName> ở <placeName>Huế</placeName> <date when="2024-03-25">25/3</date></p><p><name type="org">UBND</name><lb/>x</p></body></text></TEI>',
      },
    ],
    documents: 1,
    annotations: ['persName Hoa key=Q1', 'placeName Huế', 'date 25/3 when=2024-03-25', 'org UBND'],
    codes: [],
  },
  {
    what: 'rs, and one in another',
    format: 'tei',
    files: [
      {
        name: 't2.xml',
        data: '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>Bà <rs type="person">Hoa</rs> <orgName>Báo <placeName>Huế</placeName></orgName></p></body></text></TEI>',
      },
    ],
    documents: 1,
    annotations: ['person Hoa', 'placeName Huế', 'orgName Báo Huế'],
    codes: [],
  },
  {
    what: 'MUC with a bare ampersand',
    format: 'inline-xml',
    files: [
      {
        name: 'i1.xml',
        data: '<DOC><TEXT>Bà <ENAMEX TYPE="PERSON">Hoa</ENAMEX> & ông <ENAMEX TYPE="ORGANIZATION">UBND <ENAMEX TYPE="LOCATION">Huế</ENAMEX></ENAMEX> <TIMEX TYPE="DATE">25/3</TIMEX> <NUMEX TYPE="MONEY">5 đ</NUMEX></TEXT></DOC>',
      },
    ],
    documents: 1,
    annotations: ['PERSON Hoa', 'ORGANIZATION UBND Huế', 'LOCATION Huế', 'DATE 25/3', 'MONEY 5 đ'],
    codes: [],
  },
  {
    what: 'labels as elements',
    format: 'inline-xml',
    files: [{ name: 'i2.txt', data: 'Bà <PER>Hoa</PER> ở <LOC>Huế</LOC>\n' }],
    documents: 1,
    annotations: ['PER Hoa', 'LOC Huế'],
    codes: [],
  },
  {
    what: 'an element that is not closed',
    format: 'inline-xml',
    files: [{ name: 'i3.txt', data: 'Bà <ENAMEX TYPE="PERSON">Hoa ở Huế\n' }],
    documents: 1,
    annotations: [],
    codes: ['invalid_xml'],
  },
  {
    what: 'a bare sign',
    format: 'inline-xml',
    files: [{ name: 'i4.muc', data: '<ENAMEX TYPE="LOCATION">Huế</ENAMEX> 5 < 6 <b>x</b>\n' }],
    documents: 1,
    annotations: ['LOCATION Huế', 'b x'],
    codes: [],
  },
  {
    what: 'INCEpTION',
    format: 'xmi',
    files: [
      {
        name: 'x1.xmi',
        data: '<?xml version="1.0" encoding="UTF-8"?>\n<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:type4="http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore" xmlns:type2="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore" xmlns:type="http:///de/tudarmstadt/ukp/dkpro/core/api/metadata/type.ecore" xmlns:custom="http:///webanno/custom.ecore"  xmi:version="2.0"><cas:NULL xmi:id="0"/><type:DocumentMetaData xmi:id="1" sofa="12" begin="0" end="12" language="vi" documentTitle="tin.txt" documentId="tin.txt"/><type2:NamedEntity xmi:id="2" sofa="12" begin="3" end="6" value="PER" identifier="http://www.wikidata.org/entity/Q1"/><type2:NamedEntity xmi:id="3" sofa="12" begin="9" end="12" value="LOC"/><custom:Rel xmi:id="4" sofa="12" begin="9" end="12" Dependent="3" Governor="2" label="at"/><type4:Token xmi:id="5" sofa="12" begin="0" end="2" order="0"/><type4:Sentence xmi:id="6" sofa="12" begin="0" end="12"/><cas:Sofa xmi:id="12" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="Bà Hoa ở Huế"/><cas:View sofa="12" members="1 2 3"/></xmi:XMI>',
      },
    ],
    documents: 1,
    annotations: [
      'PER Hoa identifier=http://www.wikidata.org/entity/Q1',
      'LOC Huế',
      'Rel: Rel(source, target) label=at',
    ],
    codes: [],
  },
  {
    what: 'a span outside',
    format: 'xmi',
    files: [
      {
        name: 'x2.xmi',
        data: '<?xml version="1.0" encoding="UTF-8"?>\n<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:type4="http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore" xmlns:type2="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore" xmlns:type="http:///de/tudarmstadt/ukp/dkpro/core/api/metadata/type.ecore" xmlns:custom="http:///webanno/custom.ecore"  xmi:version="2.0"><cas:NULL xmi:id="0"/><type2:NamedEntity xmi:id="2" sofa="12" begin="3" end="99" value="PER"/><cas:Sofa xmi:id="12" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="Bà Hoa"/><cas:View sofa="12" members="1 2 3"/></xmi:XMI>',
      },
    ],
    documents: 1,
    annotations: [],
    codes: ['span_out_of_range'],
  },
  {
    what: 'no text',
    format: 'xmi',
    files: [
      {
        name: 'x3.xmi',
        data: '<?xml version="1.0" encoding="UTF-8"?>\n<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"><cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text"/></xmi:XMI>',
      },
    ],
    documents: 0,
    annotations: [],
    codes: ['missing_text'],
  },
  {
    what: 'an emoji and a line end',
    format: 'xmi',
    files: [
      {
        name: 'x4.xmi',
        data: '<?xml version="1.0" encoding="UTF-8"?>\n<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:type4="http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore" xmlns:type2="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore" xmlns:type="http:///de/tudarmstadt/ukp/dkpro/core/api/metadata/type.ecore" xmlns:custom="http:///webanno/custom.ecore"  xmi:version="2.0"><cas:NULL xmi:id="0"/><type2:NamedEntity xmi:id="2" sofa="12" begin="3" end="6" value="PER"/><cas:Sofa xmi:id="12" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="👋 Hoa&#10;Huế"/><cas:View sofa="12" members="1 2 3"/></xmi:XMI>',
      },
    ],
    documents: 1,
    annotations: ['PER Hoa'],
    codes: [],
  },
  {
    what: 'INCEpTION',
    format: 'json-cas',
    files: [
      {
        name: 'j1.json',
        data: '{"%TYPES":{},"%FEATURE_STRUCTURES":[{"%ID":1,"%TYPE":"uima.cas.Sofa","sofaNum":1,"sofaID":"_InitialView","mimeType":"text","sofaString":"Bà Hoa"},{"%ID":2,"%TYPE":"de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity","@sofa":1,"begin":3,"end":6,"value":"PER"},{"%ID":3,"%TYPE":"webanno.custom.Rel","@sofa":1,"begin":3,"end":6,"@Governor":2,"@Dependent":2,"label":"self"},{"%ID":4,"%TYPE":"webanno.custom.Note","@sofa":1,"begin":0,"end":2,"%FLAGS":[]}],"%VIEWS":{"_InitialView":{"%SOFA":1,"%MEMBERS":[2,3]}}}',
      },
    ],
    documents: 1,
    annotations: ['PER Hoa', 'Note: Note Bà', 'Rel: Rel(source, target) label=self'],
    codes: [],
  },
  {
    what: 'a span outside',
    format: 'json-cas',
    files: [
      {
        name: 'j2.json',
        data: '{"%TYPES":{},"%FEATURE_STRUCTURES":[{"%ID":1,"%TYPE":"uima.cas.Sofa","sofaNum":1,"sofaID":"_InitialView","mimeType":"text","sofaString":"Bà Hoa"},{"%ID":2,"%TYPE":"custom.Span","@sofa":1,"begin":0,"end":50}],"%VIEWS":{"_InitialView":{"%SOFA":1,"%MEMBERS":[2,3]}}}',
      },
    ],
    documents: 1,
    annotations: [],
    codes: ['span_out_of_range'],
  },
  {
    what: 'structures by number',
    format: 'json-cas',
    files: [
      {
        name: 'j3.json',
        data: '{"%FEATURE_STRUCTURES":{"1":{"%TYPE":"uima.cas.Sofa","sofaNum":1,"sofaID":"_InitialView","sofaString":"Bà Hoa"},"2":{"%TYPE":"custom.Span","@sofa":1,"begin":3,"end":6}},"%VIEWS":{}}',
      },
    ],
    documents: 1,
    annotations: ['custom.Span: Span Hoa'],
    codes: [],
  },
  {
    what: 'escapes',
    format: 'webanno-tsv',
    files: [
      {
        name: 'w1.tsv',
        data: '#FORMAT=WebAnno TSV 3.3\n#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value\n\n\n#Text=Bà Hoa ở Huế\n1-1\t0-2\tBà\t_\t_\t\n1-2\t3-6\tHoa\t*\tPER\t\n1-3\t7-8\tở\t_\t_\t\n1-4\t9-12\tHuế\thttp://x\\_y\tLOC\t\n',
      },
    ],
    documents: 1,
    annotations: ['PER Hoa', 'LOC Huế identifier=http://x_y'],
    codes: [],
  },
  {
    what: 'stacks and relations',
    format: 'webanno-tsv',
    files: [
      {
        name: 'w2.tsv',
        data: '#FORMAT=WebAnno TSV 3.3\n#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|value\n#T_RL=webanno.custom.Rel|label|BT_de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity\n\n\n#Text=Bà Hoa Huế\n1-1\t0-2\tBà\tPER[1]\t_\t_\t\n1-2\t3-6\tHoa\tPER[1]|X[2]\t_\t_\t\n1-3\t7-10\tHuế\tLOC\tat\t1-1[1_0]\t\n',
      },
    ],
    documents: 1,
    annotations: ['PER Bà Hoa', 'X Hoa', 'LOC Huế', 'Rel: Rel(source, target) label=at'],
    codes: [],
  },
  {
    what: 'a part of a word',
    format: 'webanno-tsv',
    files: [
      {
        name: 'w3.tsv',
        data: '#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Zeit|value\n\n\n#Text=không\n1-1\t0-5\tkhông\t_\t\n1-1.1\t0-2\tkh\tX\t\n',
      },
    ],
    documents: 1,
    annotations: ['Zeit: X kh'],
    codes: [],
  },
  {
    what: 'version 2',
    format: 'webanno-tsv',
    files: [{ name: 'w4.tsv', data: '#FORMAT=WebAnno TSV 2\n1-1\tBà\tO\n' }],
    looksLike: 'none',
    documents: 0,
    annotations: [],
    codes: ['invalid_shape'],
  },
  {
    what: 'line ends of Windows',
    format: 'webanno-tsv',
    files: [
      {
        name: 'w6.tsv',
        data: '#FORMAT=WebAnno TSV 3.3\r\n#T_SP=webanno.custom.A|v\r\n\r\n\r\n#Text=Huế\r\n1-1\t0-3\tHuế\tx\t\r\n',
      },
    ],
    documents: 1,
    annotations: ['A: A Huế v=x'],
    codes: [],
  },
]
