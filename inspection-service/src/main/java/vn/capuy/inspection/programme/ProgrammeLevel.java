package vn.capuy.inspection.programme;

import java.util.Arrays;
import java.util.List;
import vn.capuy.platform.organisation.UnitKind;

/** Cấp: the level of the committee whose programme it is, the lowest first. */
public enum ProgrammeLevel {
    /** Chi bộ. */
    CELL,
    /** Cơ sở. */
    GRASSROOTS,
    /** Huyện; the level ended on 2025-06-30. */
    DISTRICT,
    /** Tỉnh. */
    PROVINCE,
    /** Trung ương. */
    CENTRAL;

    /** The level of a committee. */
    static ProgrammeLevel of(UnitKind committee) {
        return switch (committee) {
            case CENTRAL_COMMITTEE -> CENTRAL;
            case PROVINCE_COMMITTEE -> PROVINCE;
            case DISTRICT_COMMITTEE -> DISTRICT;
            case CELL -> CELL;
            default -> GRASSROOTS;
        };
    }

    /** Those above it. */
    List<ProgrammeLevel> above() {
        return Arrays.stream(values()).filter(each -> each.compareTo(this) > 0).toList();
    }
}
