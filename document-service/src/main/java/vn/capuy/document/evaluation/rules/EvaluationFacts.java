package vn.capuy.document.evaluation.rules;

import java.time.LocalDate;

/**
 * What is asked of before a judgement is entered.
 *
 * @param day the last day of the period
 * @param quantity as it was judged, 0 to 100
 * @param quality as it was judged
 * @param timeliness as it was judged
 * @param shown what the tasks show
 */
public record EvaluationFacts(LocalDate day, int quantity, int quality, int timeliness, ShownPoints shown) {}
