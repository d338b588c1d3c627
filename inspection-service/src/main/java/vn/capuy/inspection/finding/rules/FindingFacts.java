package vn.capuy.inspection.finding.rules;

import java.util.List;

/**
 * What a case has found.
 *
 * @param subjectsWithout the subjects, by name, of which there is no finding
 */
public record FindingFacts(List<String> subjectsWithout) {}
