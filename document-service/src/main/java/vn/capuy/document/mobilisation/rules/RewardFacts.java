package vn.capuy.document.mobilisation.rules;

import java.time.LocalDate;

/**
 * What is asked of before a reward is entered.
 *
 * @param day the day of the decision
 * @param form what is given
 * @param level the level of who gives it
 */
public record RewardFacts(LocalDate day, RewardForm form, RecognitionLevel level) {}
