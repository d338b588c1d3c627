package vn.capuy.inspection.paper;

import java.util.UUID;

/** What other features have to say when a paper is to be voided. */
public interface PaperUse {
    /** Whether something that is in force, such as a finding, rests on the paper. */
    boolean restsOn(UUID paper);
}
