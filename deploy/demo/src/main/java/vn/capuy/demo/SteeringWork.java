package vn.capuy.demo;

import java.time.LocalDate;
import java.util.List;

/** The steering committees (ban chỉ đạo) of the term, and with what their working groups are charged. */
final class SteeringWork {
    static final String NEW_RURAL = "BCD-BL-NTM";
    static final LocalDate FOUNDED = DistrictDocuments.GROUPS_FOUNDED;
    static final LocalDate REPORTS_FROM = LocalDate.of(2021, 1, 1);
    static final LocalDate REPORTS_TO = LocalDate.of(2022, 12, 31);

    private static final String DISTRICT_ENDS = "Kết thúc hoạt động của cấp huyện";

    private final Table committees = new Table(
            "38-committees.csv",
            "founded_by,reference,name_vi,name_en,name_ar,field,purpose,founded_on,decision,ended_on,end_ground,"
                    + "merged_into,void_reason");
    private final Table charges = new Table(
            "38-group-charges.csv",
            "founded_by,working_group,kind,place,committee,period,from,ended_on,end_ground,decision,void_reason");

    SteeringWork(Organisation organisation, int regulation) {
        String decision = "%02d-QĐ/HU".formatted(regulation);
        committee(
                NEW_RURAL,
                new Name(
                        "Ban Chỉ đạo xây dựng nông thôn mới huyện Bình Liêu",
                        "Steering Committee for New Rural Development of Binh Lieu",
                        "اللجنة التوجيهية للتنمية الريفية الجديدة في بينه ليو"),
                "NEW_RURAL",
                "Chỉ đạo xây dựng huyện đạt chuẩn nông thôn mới đến hết năm 2022",
                FOUNDED,
                decision,
                Calendar.TERM_END,
                DISTRICT_ENDS,
                null);
        committee(
                "BCD-BL-DICH",
                new Name(
                        "Ban Chỉ đạo phòng, chống dịch huyện Bình Liêu",
                        "Steering Committee on Epidemic Control of Binh Lieu",
                        "اللجنة التوجيهية لمكافحة الوباء في بينه ليو"),
                "CULTURE_AND_SOCIETY",
                "Chỉ đạo công tác phòng, chống dịch trên địa bàn huyện",
                LocalDate.of(2020, 2, 3),
                null,
                LocalDate.of(2022, 10, 31),
                "Dịch bệnh được kiểm soát",
                null);
        committee(
                "BCD-BL-NTM-2",
                new Name("Ban Chỉ đạo xây dựng nông thôn mới", null, null),
                "NEW_RURAL",
                "Chỉ đạo xây dựng nông thôn mới",
                FOUNDED,
                decision,
                null,
                null,
                "Nhập trùng với " + NEW_RURAL);
        charges(organisation.communes("BL").size(), decision);
    }

    private void committee(
            String reference,
            Name name,
            String field,
            String purpose,
            LocalDate founded,
            String decision,
            LocalDate ended,
            String ground,
            String voidReason) {
        committees.row(
                "BL",
                reference,
                name.vi(),
                name.en(),
                name.ar(),
                field,
                purpose,
                founded,
                decision,
                ended,
                ground,
                null,
                voidReason);
    }

    private void charges(int groups, String decision) {
        for (int number = 1; number <= groups; number++) {
            String group = group(number);
            charges.row("BL", group, "UNDER", null, NEW_RURAL, null, FOUNDED, null, null, decision, null);
            charges.row(
                    "BL",
                    group,
                    "REPORTS",
                    null,
                    null,
                    "MONTH",
                    REPORTS_FROM,
                    REPORTS_TO,
                    "Kết thúc kế hoạch xây dựng huyện nông thôn mới",
                    decision,
                    null);
        }
        LocalDate epidemic = OfficeDays.onOrAfter(LocalDate.of(2021, 2, 1));
        charges.row("BL", group(groups + 1), "UNDER", null, "BCD-BL-DICH", null, epidemic, null, null, null, null);
        charges.row("BL", group(1), "REPORTS", null, null, "WEEK", REPORTS_FROM, null, null, null, "Nhập nhầm kỳ");
    }

    /** The reference of the working group of this number. */
    static String group(int number) {
        return "TCT-BL-%02d".formatted(number);
    }

    List<Table> tables() {
        return List.of(committees, charges);
    }
}
