package vn.capuy.cadre.planning;

import java.util.UUID;

/**
 * A cadre planned for something, as far as the structure sees it.
 *
 * @param entry null for one who is only asked about
 * @param post null where the target is a committee
 */
public record PlanningPlace(UUID entry, UUID person, PlanningTarget target, UUID post) {}
