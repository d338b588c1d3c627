package vn.capuy.inspection.finding;

import java.util.UUID;

/** What other features have to say when a finding is to be voided. */
public interface FindingUse {
    /** Whether something that is in force, such as a remedy, follows from the finding. */
    boolean followsFrom(UUID finding);
}
