package vn.capuy.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * What the seven working groups reported for each month of 2021 and 2022: most by the fifth of the next month, some late, a
 * few not at all, and one entered for the wrong month.
 */
final class GroupReports {
    private static final int DAYS = 5;
    private static final int LATE_PERCENT = 7;

    private static final List<String> WORK = List.of(
            "Kiểm tra tiến độ làm đường giao thông thôn tại %d thôn; họp Ban Quản lý xã về các tiêu chí chưa đạt.",
            "Làm việc với Đảng uỷ xã về tiêu chí môi trường; cùng %d thôn tổng vệ sinh đường làng, ngõ xóm.",
            "Dự sinh hoạt chi bộ tại %d thôn; tuyên truyền nhân dân hiến đất, góp công xây dựng nông thôn mới.",
            "Rà soát hộ nghèo, cận nghèo tại %d thôn; hướng dẫn hồ sơ vay vốn phát triển sản xuất.",
            "Kiểm tra nhà văn hoá, sân thể thao tại %d thôn; đôn đốc hồ sơ minh chứng các tiêu chí.");
    private static final List<String> DIFFICULTIES = List.of(
            "Mưa kéo dài làm chậm thi công đường.",
            "Một số hộ chưa thống nhất mức hiến đất.",
            "Dịch bệnh làm gián đoạn các cuộc họp thôn.",
            "Thiếu xi măng đối ứng của huyện.");
    private static final List<String> PROPOSALS = List.of(
            "Đề nghị huyện cấp bổ sung xi măng.",
            "Đề nghị Phòng Tài nguyên và Môi trường hướng dẫn điểm tập kết rác.",
            "Đề nghị Ban Dân vận phối hợp vận động các hộ còn lại.");

    private final Chance chance = Chance.of("group-reports");
    private final Table table = new Table(
            "39-group-reports.csv",
            "founded_by,working_group,period,period_from,work_done,results,difficulties,proposals,figures,submitted_on,"
                    + "accepted_on,void_reason");

    GroupReports(Organisation organisation) {
        int groups = organisation.communes("BL").size();
        for (LocalDate month = SteeringWork.REPORTS_FROM;
                !month.isAfter(SteeringWork.REPORTS_TO);
                month = month.plusMonths(1)) {
            for (int group = 1; group <= groups; group++) {
                if (!isMissing(group, month)) {
                    report(group, month);
                }
            }
        }
        LocalDate wrong = LocalDate.of(2023, 1, 1);
        row(
                2,
                wrong,
                "Báo cáo tháng 12",
                "Nhập nhầm tháng",
                null,
                null,
                null,
                LocalDate.of(2023, 2, 1),
                null,
                "Nhập nhầm kỳ");
    }

    /** Three that never came. */
    private static boolean isMissing(int group, LocalDate month) {
        return (group == 3 && month.equals(LocalDate.of(2021, 8, 1)))
                || (group == 6 && month.equals(LocalDate.of(2021, 9, 1)))
                || (group == 6 && month.equals(LocalDate.of(2022, 2, 1)));
    }

    private void report(int group, LocalDate month) {
        LocalDate last = month.plusMonths(1).minusDays(1);
        boolean late = chance.percent(LATE_PERCENT);
        LocalDate submitted = late ? OfficeDays.onOrAfter(last.plusDays(DAYS + chance.between(1, 6))) : inTime(last);
        int villages = chance.between(2, 6);
        int households = chance.between(0, 18);
        boolean troubled = chance.percent(35);
        boolean waits = month.equals(SteeringWork.REPORTS_TO.withDayOfMonth(1)) && group > 5;
        row(
                group,
                month,
                chance.pick(WORK).formatted(villages),
                "%d thôn hoàn thành phần việc của tháng; %d hộ hiến đất."
                        .formatted(chance.between(1, villages), households),
                troubled ? chance.pick(DIFFICULTIES) : null,
                troubled && chance.percent(60) ? chance.pick(PROPOSALS) : null,
                "Hộ hiến đất=%d hộ; Đường bê tông=%d.%d km"
                        .formatted(households, chance.between(0, 2), chance.between(1, 9)),
                submitted,
                waits ? null : OfficeDays.onOrAfter(submitted.plusDays(chance.between(1, 4))),
                null);
    }

    /** An office day by the fifth after the month; its last day where Tết leaves none. */
    private LocalDate inTime(LocalDate last) {
        LocalDate day = OfficeDays.onOrBefore(last.plusDays(chance.between(1, DAYS)));
        return day.isBefore(last) ? last : day;
    }

    private void row(
            int group,
            LocalDate month,
            String work,
            String results,
            String difficulties,
            String proposals,
            String figures,
            LocalDate submitted,
            LocalDate accepted,
            String voidReason) {
        table.row(
                "BL",
                SteeringWork.group(group),
                "MONTH",
                month,
                work,
                results,
                difficulties,
                proposals,
                figures,
                submitted,
                accepted,
                voidReason);
    }

    Table table() {
        return table;
    }
}
