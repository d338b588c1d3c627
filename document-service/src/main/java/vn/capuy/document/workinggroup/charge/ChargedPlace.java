package vn.capuy.document.workinggroup.charge;

import java.util.EnumSet;
import java.util.Set;
import vn.capuy.platform.organisation.Organisation.Unit;
import vn.capuy.platform.organisation.UnitKind;

/** What a working group can direct: a commune (xã) or a town (thị trấn). */
public final class ChargedPlace {
    private static final Set<UnitKind> KINDS = EnumSet.of(UnitKind.COMMUNE, UnitKind.TOWN);

    private ChargedPlace() {}

    public static boolean fits(Unit unit) {
        return KINDS.contains(unit.kind());
    }
}
