package vn.capuy.document.incoming;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator.Split;
import vn.capuy.platform.organisation.UnitKind;

/** From whom documents come, as figures are cut by it: the kinds of units, and whoever is outside the register. */
final class SenderKinds {
    static final String OUTSIDE = "OUTSIDE";

    private static final Map<UnitKind, MultilingualName> NAMES = new EnumMap<>(Map.ofEntries(
            Map.entry(UnitKind.CENTRAL_COMMITTEE, name("Trung ương", "The centre", "المركز")),
            Map.entry(UnitKind.PROVINCE_COMMITTEE, name("Tỉnh uỷ", "Province committees", "لجان المحافظات")),
            Map.entry(UnitKind.DISTRICT_COMMITTEE, name("Huyện uỷ", "District committees", "لجان المديريات")),
            Map.entry(UnitKind.STANDING_COMMITTEE, name("Ban thường vụ", "Standing committees", "اللجان الدائمة")),
            Map.entry(
                    UnitKind.ADVISORY_BODY,
                    name("Cơ quan tham mưu, giúp việc", "Advisory bodies", "الهيئات الاستشارية")),
            Map.entry(UnitKind.INSPECTION_COMMITTEE, name("Uỷ ban kiểm tra", "Inspection committees", "لجان التفتيش")),
            Map.entry(
                    UnitKind.GRASSROOTS_COMMITTEE,
                    name("Tổ chức cơ sở đảng", "Grassroots committees", "اللجان القاعدية")),
            Map.entry(UnitKind.CELL, name("Chi bộ", "Cells", "الخلايا")),
            Map.entry(UnitKind.TOWN, name("Thị trấn", "Towns", "البلدات")),
            Map.entry(UnitKind.COMMUNE, name("Xã", "Communes", "البلديات")),
            Map.entry(UnitKind.VILLAGE, name("Thôn, bản", "Villages", "القرى")),
            Map.entry(UnitKind.QUARTER, name("Khu phố", "Quarters", "الأحياء"))));

    private SenderKinds() {}

    private static MultilingualName name(String vi, String en, String ar) {
        return new MultilingualName(vi, en, ar);
    }

    static List<Split> all() {
        return Stream.concat(
                        Arrays.stream(UnitKind.values()).map(kind -> new Split(kind.name(), NAMES.get(kind))),
                        Stream.of(new Split(
                                OUTSIDE, name("Ngoài hệ thống tổ chức", "Outside the register", "من خارج السجل"))))
                .toList();
    }
}
