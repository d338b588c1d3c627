package vn.capuy.cadre.forecast.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * What is asked of a cadre who is planned for a post that falls vacant.
 *
 * @param on the day on which he would come
 * @param retiresOn his last day of service
 * @param disciplines references of the decisions that weigh on him on the day
 */
public record CandidateFacts(LocalDate on, LocalDate retiresOn, List<String> disciplines) {}
