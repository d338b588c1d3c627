package vn.capuy.inspection.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import vn.capuy.platform.indicator.disclosure.ConfidentialUnits;

/** Restricted cases with members in them, as far as figures of these may tell of them to who is not cleared. */
@ApplicationScoped
class RestrictedMembers implements ConfidentialUnits {
    @Override
    public String family() {
        return CaseIndicators.family(SubjectKind.MEMBER);
    }

    @Override
    public String sql() {
        return CaseIndicators.restrictedWith(SubjectKind.MEMBER);
    }
}
