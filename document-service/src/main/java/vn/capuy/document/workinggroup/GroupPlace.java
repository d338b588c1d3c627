package vn.capuy.document.workinggroup;

import java.util.EnumSet;
import java.util.Set;
import vn.capuy.platform.organisation.Organisation.Unit;
import vn.capuy.platform.organisation.UnitKind;

/** What a working group can direct: a commune (xã) or a town (thị trấn). */
final class GroupPlace {
    private static final Set<UnitKind> KINDS = EnumSet.of(UnitKind.COMMUNE, UnitKind.TOWN);

    private GroupPlace() {}

    static boolean fits(Unit unit) {
        return KINDS.contains(unit.kind());
    }
}
