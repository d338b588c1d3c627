package vn.capuy.demo;

import java.time.LocalDate;
import java.util.List;

/** Emulation movements (phong trào thi đua) of the district, with the communes that take part. */
final class EmulationMovements {
    /** The movement to which the models of the term belong. */
    static final String MOBILISATION = "TD-2020-01";

    private static final List<String> RATINGS = List.of("EXCELLENT", "GOOD", "GOOD", "COMPLETED");

    private final Chance chance = Chance.of("emulation-movements");
    private final List<Commune> communes;
    private final Table table = new Table(
            "33-emulation-movements.csv",
            "launched_by,code,title,document,launched_on,runs_from,runs_to,fields,content,criteria,reviewed_on,"
                    + "review_document,review,concluded_on,conclusion_document,conclusion,unit,registered_on,unit_targets,"
                    + "result_on,rating,result,reward_on,reward_form,reward_level,reward_body,reward_document,void_reason");

    EmulationMovements(Organisation organisation) {
        communes = organisation.communes("BL");
        movement(new Movement(
                MOBILISATION,
                "Phong trào thi đua \"Dân vận khéo\" giai đoạn 2020 – 2025",
                "01-KH/BDVHU",
                LocalDate.of(2020, 8, 18),
                LocalDate.of(2025, 6, 30),
                null,
                "Mỗi xã, thị trấn đăng ký ít nhất hai mô hình mỗi năm, lãnh đạo cấp uỷ phụ trách từng mô hình",
                LocalDate.of(2022, 12, 28),
                null));
        movement(new Movement(
                "TD-2020-02",
                "Phong trào thi đua \"Bình Liêu chung sức xây dựng nông thôn mới\"",
                "04-KH/BDVHU",
                LocalDate.of(2020, 10, 9),
                LocalDate.of(2022, 12, 31),
                "ECONOMY CULTURE_SOCIETY",
                "Hiến đất, góp công, chỉnh trang nhà ở và vườn hộ",
                LocalDate.of(2021, 12, 24),
                LocalDate.of(2022, 12, 30)));
        movement(new Movement(
                "TD-2021-01",
                "Phong trào thi đua \"Toàn dân tham gia bảo vệ chủ quyền lãnh thổ, an ninh biên giới\"",
                "06-KH/BDVHU",
                LocalDate.of(2021, 3, 3),
                LocalDate.of(2023, 3, 3),
                "DEFENCE_SECURITY",
                "Hộ gia đình nhận tự quản đường biên, cột mốc",
                LocalDate.of(2022, 3, 3),
                LocalDate.of(2023, 3, 3)));
        table.row(
                "BL",
                "TD-2021-02",
                "Phong trào thi đua nhập trùng",
                "06-KH/BDVHU",
                "2021-03-03",
                "2021-03-03",
                null,
                null,
                "Nhập trùng với TD-2021-01",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "Nhập trùng");
    }

    private record Movement(
            String code,
            String title,
            String document,
            LocalDate launched,
            LocalDate to,
            String fields,
            String content,
            LocalDate reviewed,
            LocalDate concluded) {}

    private void movement(Movement of) {
        for (Commune commune : communes) {
            boolean judged = of.concluded() != null;
            boolean rewarded = judged && chance.percent(35);
            String rating = judged ? rewarded ? "EXCELLENT" : chance.pick(RATINGS) : null;
            table.row(
                    "BL",
                    of.code(),
                    of.title(),
                    of.document(),
                    of.launched(),
                    of.launched(),
                    of.to(),
                    of.fields(),
                    of.content(),
                    "Tiến độ, chất lượng, sức lan toả",
                    of.reviewed(),
                    null,
                    "Các xã, thị trấn đã đăng ký và triển khai theo kế hoạch",
                    of.concluded(),
                    null,
                    judged ? "Hoàn thành các chỉ tiêu của phong trào" : null,
                    commune.committee(),
                    OfficeDays.onOrAfter(of.launched().plusDays(chance.between(3, 12))),
                    "Đăng ký " + chance.between(2, 4) + " mô hình mỗi năm",
                    of.concluded(),
                    rating,
                    judged ? "Đã thực hiện " + chance.between(4, 9) + " mô hình" : null,
                    rewarded ? of.concluded() : null,
                    rewarded ? "CERTIFICATE_OF_MERIT" : null,
                    rewarded ? "DISTRICT" : null,
                    rewarded ? "Uỷ ban nhân dân huyện Bình Liêu" : null,
                    rewarded ? chance.between(900, 2400) + "/QĐ-UBND" : null,
                    null);
        }
    }

    Table table() {
        return table;
    }
}
