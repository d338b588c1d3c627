package vn.capuy.inspection.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import vn.capuy.platform.indicator.disclosure.ConfidentialUnits;

/** Restricted cases with organisations in them, as far as figures of these may tell of them to who is not cleared. */
@ApplicationScoped
class RestrictedOrganisations implements ConfidentialUnits {
    @Override
    public String family() {
        return CaseIndicators.family(SubjectKind.ORGANISATION);
    }

    @Override
    public String sql() {
        return CaseIndicators.restrictedWith(SubjectKind.ORGANISATION);
    }
}
