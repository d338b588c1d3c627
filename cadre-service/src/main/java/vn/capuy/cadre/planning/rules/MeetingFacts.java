package vn.capuy.cadre.planning.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * What the rules ask of the meeting of a step.
 *
 * @param failed the cadres whose votes did not reach the mark, with their votes
 */
public record MeetingFacts(LocalDate heldOn, int summoned, int present, List<String> failed) {}
