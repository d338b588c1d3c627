package vn.capuy.cadre.planning.rules;

import java.util.List;

/**
 * Who approves a list, and who may.
 *
 * @param competent the committee above, or for posts that the committee itself manages also that one, with their standing
 *     committees
 */
public record CompetenceFacts(String approvingBody, List<String> competent) {}
