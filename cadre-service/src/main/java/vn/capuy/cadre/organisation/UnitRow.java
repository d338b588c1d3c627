package vn.capuy.cadre.organisation;

import java.time.LocalDate;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.organisation.UnitKind;

/**
 * A unit that is to be established.
 *
 * @param parent null for the root alone
 * @param standsIn for a cell the village or quarter in which it stands; else null
 */
record UnitRow(
        String code,
        UnitKind kind,
        String parent,
        String standsIn,
        MultilingualName name,
        String symbol,
        LocalDate establishedOn) {}
