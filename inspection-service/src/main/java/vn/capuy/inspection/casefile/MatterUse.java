package vn.capuy.inspection.casefile;

import java.util.UUID;

/** What other features have to say when a matter is to be taken out of a case. */
public interface MatterUse {
    /** Whether something of the case, such as a finding, names the matter. */
    boolean isNamed(UUID caseId, String matter);
}
