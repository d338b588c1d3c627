package vn.capuy.demo;

import java.time.LocalDate;

/** Working groups (tổ công tác), each of which directs one commune or the town. */
final class WorkingGroups {
    private final Table table = new Table(
            "13-working-groups.csv",
            "reference,name_vi,name_en,name_ar,founded_by,directs,founded_on,ended_on,decision,void_reason");

    WorkingGroups(Organisation organisation, int regulation) {
        String decision = "%02d-QĐ/HU".formatted(regulation);
        int number = 0;
        for (Commune commune : organisation.communes("BL")) {
            number++;
            group(
                    "TCT-BL-%02d".formatted(number),
                    name(commune),
                    commune,
                    DistrictDocuments.GROUPS_FOUNDED,
                    Calendar.TERM_END,
                    decision,
                    null);
        }
        Commune first = organisation.communes("BL").get(1);
        Commune second = organisation.communes("BL").get(4);
        LocalDate covid = OfficeDays.onOrAfter(LocalDate.of(2021, 2, 1));
        Name border = new Name(
                "Tổ công tác phòng, chống dịch tuyến biên giới xã Hoành Mô",
                "Working Group on Epidemic Control at the Border of Hoanh Mo Commune",
                "مجموعة عمل مكافحة الوباء على حدود بلدية هوانه مو");
        group("TCT-BL-08", border, first, covid, LocalDate.of(2022, 4, 29), decision, null);
        group(
                "TCT-BL-09",
                name(second),
                second,
                LocalDate.of(2021, 9, 14),
                Calendar.TERM_END,
                decision,
                "Thành lập trùng tổ số 05");
        Commune neighbour = organisation.communes("TY").getFirst();
        group("TCT-TY-01", name(neighbour), neighbour, LocalDate.of(2023, 5, 16), Calendar.TERM_END, null, null);
    }

    private static Name name(Commune commune) {
        Name in = commune.inSentence();
        return new Name("Tổ công tác chỉ đạo " + in.vi(), "Working Group for " + in.en(), "مجموعة عمل " + in.ar());
    }

    private void group(
            String reference,
            Name name,
            Commune directs,
            LocalDate founded,
            LocalDate ended,
            String decision,
            String voidReason) {
        table.row(
                reference,
                name.vi(),
                name.en(),
                name.ar(),
                directs.district(),
                directs.code(),
                founded,
                ended,
                decision,
                voidReason);
    }

    Table table() {
        return table;
    }
}
