package vn.capuy.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One case while it is being put together; how many organisations and members it has is settled last. */
final class CaseFile {
    final CaseKind kind;
    final String lead;
    final LocalDate decided;
    final String voidReason;
    int organisationCount;
    int memberCount;
    final List<Unit> organisations = new ArrayList<>();
    final List<CaseMember> members = new ArrayList<>();

    CaseFile(CaseKind kind, String lead, LocalDate decided, String voidReason) {
        this.kind = kind;
        this.lead = lead;
        this.decided = decided;
        this.voidReason = voidReason;
    }

    /** An advisory body inspects organisations, not members. */
    boolean isLedByAdvisoryBody() {
        return lead.matches("BL-(BTC|BTG|BDV|VP)");
    }

    boolean isLedByGrassroots() {
        return !isLedByAdvisoryBody() && !lead.matches("BL|BL-UBKT|QN-UBKT|TY-UBKT");
    }

    boolean mayConcernMembers() {
        return !isLedByAdvisoryBody() && (kind.concernsMembers() || kind == CaseKind.SUPERVISION_THEMATIC);
    }

    int mostOrganisations() {
        if (kind.concernsMembers()) {
            return organisationCount;
        }
        return lead.equals("BL") ? 9 : isLedByGrassroots() ? 4 : 6;
    }
}
