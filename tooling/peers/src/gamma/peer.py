"""The disorder of the best alignment, as pygamma-agreement finds it. What chance gives is sampled: nothing to compare."""
from pyannote.core import Segment
from pygamma_agreement import CombinedCategoricalDissimilarity, Continuum

from answer import answer


def disorder(annotators, position, label):
    continuum = Continuum()
    for number, units in enumerate(annotators):
        continuum.add_annotator(str(number))
        for unit in units:
            continuum.add(str(number), Segment(unit["start"], unit["end"]), unit["label"])
    dissimilarity = CombinedCategoricalDissimilarity(alpha=position, beta=label, delta_empty=1)
    return continuum.get_best_alignment(dissimilarity).disorder


answer({"disorder": disorder})
