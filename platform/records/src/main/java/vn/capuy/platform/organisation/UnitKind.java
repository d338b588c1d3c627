package vn.capuy.platform.organisation;

import java.util.EnumSet;
import java.util.Set;

/** Kinds of units: organisations of the Party and the places they stand in. */
public enum UnitKind {
    /** Ban Chấp hành Trung ương. */
    CENTRAL_COMMITTEE,
    /** Tỉnh uỷ. */
    PROVINCE_COMMITTEE,
    /** Huyện uỷ; the level ended on 2025-06-30. */
    DISTRICT_COMMITTEE,
    /** Ban Thường vụ. */
    STANDING_COMMITTEE,
    /** Cơ quan tham mưu, giúp việc: boards and the office. */
    ADVISORY_BODY,
    /** Uỷ ban Kiểm tra. */
    INSPECTION_COMMITTEE,
    /** Tổ chức cơ sở đảng: a grassroots committee. */
    GRASSROOTS_COMMITTEE,
    /** Chi bộ. */
    CELL,
    /** Thị trấn. */
    TOWN,
    /** Xã. */
    COMMUNE,
    /** Thôn, bản. */
    VILLAGE,
    /** Khu phố. */
    QUARTER;

    private static final Set<UnitKind> BODIES = EnumSet.of(STANDING_COMMITTEE, ADVISORY_BODY, INSPECTION_COMMITTEE);
    private static final Set<UnitKind> PLACES = EnumSet.of(TOWN, COMMUNE, VILLAGE, QUARTER);

    /** Whether it is a committee's own body, whose acts are acts of that committee. */
    public boolean isBody() {
        return BODIES.contains(this);
    }

    /** Whether it is an administrative unit or a place in one, and no Party organisation. */
    public boolean isPlace() {
        return PLACES.contains(this);
    }
}
