package vn.capuy.demo;

import static vn.capuy.demo.CaseKind.COMPLAINT;
import static vn.capuy.demo.CaseKind.DENUNCIATION;
import static vn.capuy.demo.CaseKind.INSPECTION_FINANCE;
import static vn.capuy.demo.CaseKind.INSPECTION_REGULAR;
import static vn.capuy.demo.CaseKind.INSPECTION_SIGNS_OF_VIOLATION;
import static vn.capuy.demo.CaseKind.INSPECTION_SUBORDINATE_WORK;
import static vn.capuy.demo.CaseKind.INSPECTION_THEMATIC;
import static vn.capuy.demo.CaseKind.SUPERVISION_REGULAR;
import static vn.capuy.demo.CaseKind.SUPERVISION_THEMATIC;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How many cases of each kind were led by whom; the period's 227 are 131 inspections and 96 supervisions. */
final class CasePlan {
    private static final List<String> ADVISORY = List.of("BL-BTC", "BL-BTG", "BL-BDV", "BL-VP");
    /** The term opens on a Saturday; work begins on the Monday. */
    private static final LocalDate FROM = Calendar.TERM_START.plusDays(2);

    private final Chance chance;
    private final List<String> communes = new ArrayList<>();
    private final List<String> grassroots = new ArrayList<>();

    CasePlan(Organisation organisation, Chance chance) {
        this.chance = chance;
        organisation.communes("BL").forEach(c -> communes.add(c.committee()));
        grassroots.addAll(communes);
        grassroots.addAll(List.of("BL-CA", "BL-QS", "BL-YT", "BL-GD"));
    }

    List<CaseFile> counted() {
        List<CaseFile> cases = new ArrayList<>();
        led(cases, List.of("BL"), INSPECTION_THEMATIC, 11, FROM, Calendar.CUTOFF);
        led(cases, List.of("BL"), SUPERVISION_THEMATIC, 14, FROM, Calendar.CUTOFF);
        led(cases, List.of("BL-UBKT"), INSPECTION_SIGNS_OF_VIOLATION, 24, FROM, Calendar.CUTOFF);
        led(cases, List.of("BL-UBKT"), INSPECTION_FINANCE, 28, FROM, Calendar.CUTOFF);
        led(cases, List.of("BL-UBKT"), INSPECTION_SUBORDINATE_WORK, 26, FROM, Calendar.CUTOFF);
        led(cases, List.of("BL-UBKT"), SUPERVISION_THEMATIC, 32, FROM, Calendar.CUTOFF);
        led(cases, List.of("BL-UBKT"), SUPERVISION_REGULAR, 12, FROM, Calendar.CUTOFF);
        led(cases, ADVISORY, INSPECTION_THEMATIC, 9, FROM, Calendar.CUTOFF);
        led(cases, ADVISORY, SUPERVISION_THEMATIC, 9, FROM, Calendar.CUTOFF);
        led(cases, grassroots, INSPECTION_REGULAR, 22, FROM, Calendar.CUTOFF);
        led(cases, communes, INSPECTION_SIGNS_OF_VIOLATION, 10, FROM, Calendar.CUTOFF);
        led(cases, grassroots, SUPERVISION_THEMATIC, 29, FROM, Calendar.CUTOFF);
        cases.add(new CaseFile(INSPECTION_THEMATIC, "BL", Calendar.CUTOFF, null));
        return cases;
    }

    /** Earlier, later, voided, of other committees, or of a kind that is not counted. */
    List<CaseFile> others() {
        List<CaseFile> cases = new ArrayList<>();
        LocalDate earlier = LocalDate.of(2019, 1, 7);
        led(cases, List.of("BL-UBKT"), INSPECTION_FINANCE, 8, earlier, LocalDate.of(2020, 7, 31));
        led(cases, List.of("BL-UBKT"), INSPECTION_SIGNS_OF_VIOLATION, 6, earlier, LocalDate.of(2020, 7, 31));
        led(cases, List.of("BL"), SUPERVISION_THEMATIC, 5, earlier, LocalDate.of(2020, 7, 31));
        led(cases, grassroots, SUPERVISION_THEMATIC, 7, earlier, LocalDate.of(2020, 7, 31));
        LocalDate later = Calendar.AFTER_CUTOFF.plusDays(2);
        led(cases, List.of("BL"), INSPECTION_THEMATIC, 8, later, LocalDate.of(2025, 4, 25));
        led(cases, List.of("BL-UBKT"), INSPECTION_SIGNS_OF_VIOLATION, 10, later, LocalDate.of(2025, 4, 25));
        led(cases, List.of("BL-UBKT"), SUPERVISION_THEMATIC, 16, later, LocalDate.of(2025, 4, 25));
        led(cases, grassroots, INSPECTION_REGULAR, 14, later, LocalDate.of(2025, 4, 25));
        led(cases, List.of("BL-UBKT"), DENUNCIATION, 9, FROM, Calendar.CUTOFF);
        led(cases, List.of("BL-UBKT"), COMPLAINT, 4, FROM, Calendar.CUTOFF);
        led(cases, List.of("BL-UBKT"), DENUNCIATION, 5, later, LocalDate.of(2025, 4, 25));
        led(cases, List.of("QN-UBKT"), INSPECTION_SUBORDINATE_WORK, 6, FROM, Calendar.CUTOFF);
        led(cases, List.of("TY-UBKT"), INSPECTION_FINANCE, 9, FROM, Calendar.CUTOFF);
        led(cases, List.of("TY-PD-DU", "TY-TL-DU"), SUPERVISION_THEMATIC, 6, FROM, Calendar.CUTOFF);
        voided(cases, "BL-UBKT", INSPECTION_FINANCE, 3, "Nhập trùng cuộc kiểm tra");
        voided(cases, "BL-UBKT", SUPERVISION_THEMATIC, 2, "Không tiến hành do dịch COVID-19");
        voided(cases, "BL-UBKT", INSPECTION_SIGNS_OF_VIOLATION, 2, "Chuyển cấp có thẩm quyền kiểm tra");
        voided(cases, "BL", INSPECTION_THEMATIC, 2, "Thay bằng cuộc giám sát");
        return cases;
    }

    private void led(List<CaseFile> cases, List<String> by, CaseKind kind, int count, LocalDate first, LocalDate last) {
        chance.officeDays(count, first, last).forEach(day -> cases.add(new CaseFile(kind, chance.pick(by), day, null)));
    }

    private void voided(List<CaseFile> cases, String by, CaseKind kind, int count, String reason) {
        chance.officeDays(count, FROM, Calendar.CUTOFF).forEach(day -> cases.add(new CaseFile(kind, by, day, reason)));
    }
}
