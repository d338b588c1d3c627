package vn.capuy.document.secrecy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.caller.Clearance;

/**
 * How secret a document is and what was decided about it.
 *
 * @param markedAs the level at which it is marked
 * @param levelToday the level today: NONE once it is open
 * @param openFrom first day on which it is open; null while none is decided
 * @param abstractMissing whether its abstract was kept out of the register and is still to be entered
 * @param decisions the oldest first
 * @param version of the document, from which the next proposal is made
 */
@Schema(name = "Secrecy")
record SecrecyView(
        UUID document,
        Clearance markedAs,
        Clearance levelToday,
        LocalDate openFrom,
        boolean abstractMissing,
        List<SecrecyDecisionView.Row> decisions,
        long version) {}
