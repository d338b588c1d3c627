package vn.capuy.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who sits in the steering committee and in its seven working groups: those in office, one after the other. One who left office
 * in 2022 is not replaced, as it happens.
 */
final class GroupMembers {
    private static final String LEFT = "Thôi giữ chức vụ";
    /** Its holder leaves in July 2022, and nobody sees to it. */
    private static final String FORGOTTEN = "BL-UBKT-CN";

    private final Table table = new Table(
            "38-group-members.csv",
            "founded_by,committee,working_group,function,organisation,office,member,charged_with,from,ended_on,end_ground,"
                    + "decision,void_reason");

    private final Holdings holdings;
    private final String decision;
    /** Until when a person sits in the steering committee already. */
    private final Map<String, LocalDate> sitting = new HashMap<>();

    GroupMembers(Organisation organisation, Holdings holdings, int regulation) {
        this.holdings = holdings;
        this.decision = "%02d-QĐ/HU".formatted(regulation);
        committee("BL-BT", "HEAD", "Phụ trách chung");
        committee("BL-PBT", "DEPUTY", "Phụ trách kinh tế, huy động nguồn lực");
        committee("BL-BTC-TB", "STANDING", "Theo dõi công tác tổ chức, cán bộ");
        committee("BL-BTG-TB", "MEMBER", "Theo dõi công tác tuyên truyền");
        committee("BL-BDV-TB", "MEMBER", "Theo dõi phong trào Dân vận khéo");
        committee(FORGOTTEN, "MEMBER", "Theo dõi công tác kiểm tra, giám sát");
        table.row(
                "BL",
                SteeringWork.NEW_RURAL,
                null,
                "MEMBER",
                "BL-VP",
                "Chánh Văn phòng Huyện uỷ",
                null,
                "Tổng hợp, báo cáo",
                SteeringWork.FOUNDED,
                null,
                null,
                decision,
                null);
        groups(organisation.communes("BL"));
    }

    private void committee(String post, String function, String chargedWith) {
        for (Holding holding : holdings.ofPost(post)) {
            LocalDate from = later(holding.from(), SteeringWork.FOUNDED);
            LocalDate until = sitting.get(holding.person().code());
            boolean sits = until != null && !until.isBefore(from);
            boolean seated = !FORGOTTEN.equals(post) || !from.isAfter(SteeringWork.FOUNDED);
            if (meets(holding, from) && !sits && seated) {
                boolean leaves =
                        holding.to() != null && holding.to().isBefore(Calendar.TERM_END) && !FORGOTTEN.equals(post);
                sitting.put(holding.person().code(), leaves ? holding.to() : Calendar.TERM_END);
                row(SteeringWork.NEW_RURAL, null, function, holding, from, leaves, chargedWith);
            }
        }
    }

    /** Each is led by a member of the standing committee, with the secretary of the commune by office. */
    private void groups(List<Commune> communes) {
        List<Holding> standing = holdings.ofPost("BL-UVTV").stream()
                .filter(holding -> holding.on(SteeringWork.FOUNDED))
                .toList();
        for (int i = 0; i < communes.size(); i++) {
            Commune commune = communes.get(i);
            Holding head = standing.get(i);
            boolean leaves = head.to() != null && head.to().isBefore(Calendar.TERM_END);
            String group = SteeringWork.group(i + 1);
            row(
                    null,
                    group,
                    "HEAD",
                    head,
                    SteeringWork.FOUNDED,
                    leaves,
                    "Chỉ đạo " + commune.inSentence().vi());
            table.row(
                    "BL",
                    null,
                    group,
                    "MEMBER",
                    commune.committee(),
                    "Bí thư Đảng uỷ " + commune.inSentence().vi(),
                    null,
                    null,
                    SteeringWork.FOUNDED,
                    null,
                    null,
                    decision,
                    null);
        }
        table.row(
                "BL",
                null,
                SteeringWork.group(1),
                "DEPUTY",
                "BL-VP",
                "Phó Chánh Văn phòng Huyện uỷ",
                null,
                null,
                SteeringWork.FOUNDED,
                null,
                null,
                decision,
                "Nhập nhầm tổ");
    }

    private void row(
            String committee,
            String group,
            String function,
            Holding holding,
            LocalDate from,
            boolean leaves,
            String chargedWith) {
        table.row(
                "BL",
                committee,
                group,
                function,
                holding.post().org(),
                holding.post().title().vi(),
                holding.person().code(),
                chargedWith,
                from,
                leaves ? holding.to() : null,
                leaves ? LEFT : null,
                decision,
                null);
    }

    private static boolean meets(Holding holding, LocalDate from) {
        return !from.isAfter(Calendar.TERM_END.minusDays(1))
                && (holding.to() == null || !holding.to().isBefore(from));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    Table table() {
        return table;
    }
}
