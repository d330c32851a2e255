"""Agreement and comparison as the packages of the field count it; coreference by the definitions of the papers."""
import numpy as np
import pandas as pd
from irrCAC.raw import CAC
from krippendorff import alpha as krippendorff_alpha
from scipy.optimize import linear_sum_assignment
from seqeval.metrics import f1_score, precision_score, recall_score
from seqeval.scheme import IOB2
from sklearn.metrics import cohen_kappa_score
from statsmodels.stats.inter_rater import aggregate_raters, cohens_kappa, fleiss_kappa

from answer import answer


def alpha(table, distance):
    columns = np.array([[np.nan if cell is None else cell for cell in row] for row in table], dtype=float).T
    return krippendorff_alpha(reliability_data=columns, level_of_measurement=distance)


def cohen(table, weights):
    first, second = zip(*[row for row in table if None not in row])
    labels = sorted({*first, *second})
    return cohen_kappa_score(first, second, labels=labels, weights=weights)


def cohen_by_counts(table, weights):
    rows = [row for row in table if None not in row]
    labels = sorted({cell for row in rows for cell in row})
    counts = np.zeros((len(labels), len(labels)))
    for first, second in rows:
        counts[labels.index(first)][labels.index(second)] += 1
    return cohens_kappa(counts, wt=weights).kappa


def fleiss(table):
    counts, _ = aggregate_raters(np.array(table))
    return fleiss_kappa(counts, method="fleiss")


def irrcac(table, measure, weights):
    coefficients = CAC(pd.DataFrame(table), weights=weights, digits=12)
    return getattr(coefficients, measure)()["est"]["coefficient_value"]


def tags(gold, predicted, average, score):
    function = {"precision": precision_score, "recall": recall_score, "f1": f1_score}[score]
    return function(gold, predicted, average=average, mode="strict", scheme=IOB2, zero_division=0)


def matching(gains):
    """The most that pairs can gain, each row and column used once at most."""
    matrix = np.array(gains, dtype=float)
    if matrix.size == 0:
        return 0
    rows, columns = linear_sum_assignment(matrix, maximize=True)
    return matrix[rows, columns].sum()


def coreference(gold, predicted):
    key, response = [set(one) for one in gold if one], [set(one) for one in predicted if one]
    return {
        "muc": both(muc, key, response),
        "bCubed": both(b_cubed, key, response),
        "lea": both(lea, key, response),
        "ceafE": ceaf_e(key, response),
    }


def both(recall, key, response):
    return [recall(response, key), recall(key, response)]


def divide(numerator, denominator):
    return numerator / denominator if denominator else None


def muc(key, response):
    """Vilain et al. 1995: each cluster less the parts that the other side cuts it into."""
    def parts(cluster):
        missing = cluster - set().union(*response)
        return len(missing) + sum(1 for other in response if cluster & other)
    return divide(sum(len(one) - parts(one) for one in key), sum(len(one) - 1 for one in key))


def b_cubed(key, response):
    """Bagga and Baldwin 1998: the mean over mentions."""
    shares = [
        max((len(cluster & other) for other in response if mention in other), default=0) / len(cluster)
        for cluster in key
        for mention in cluster
    ]
    return divide(sum(shares), len(shares))


def lea(key, response):
    """Moosavi and Strube 2016: links that are resolved, by the size of the entity."""
    def links(size):
        return size * (size - 1) / 2
    def resolved(cluster):
        if len(cluster) == 1:
            return float(any(cluster == other for other in response))
        return sum(links(len(cluster & other)) for other in response) / links(len(cluster))
    return divide(sum(len(one) * resolved(one) for one in key), sum(len(one) for one in key))


def ceaf_e(key, response):
    """Luo 2005 with phi 4: precision, recall."""
    gains = [[2 * len(one & other) / (len(one) + len(other)) for other in response] for one in key]
    total = matching(gains) if key and response else 0
    return [divide(total, len(response)), divide(total, len(key))]


answer({
    "alpha": alpha,
    "cohen": cohen,
    "cohenByCounts": cohen_by_counts,
    "fleiss": fleiss,
    "irrcac": irrcac,
    "tags": tags,
    "matching": matching,
    "coreference": coreference,
})
