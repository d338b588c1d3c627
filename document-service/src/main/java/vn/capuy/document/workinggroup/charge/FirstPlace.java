package vn.capuy.document.workinggroup.charge;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The commune or town for which a working group was founded.
 *
 * @param decision number and symbol of the document that founded the group; null where there is none
 */
public record FirstPlace(UUID group, String place, LocalDate from, String decision) {}
