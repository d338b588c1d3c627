package vn.capuy.demo;

import static vn.capuy.demo.DocumentType.CONCLUSION;
import static vn.capuy.demo.DocumentType.DECISION;
import static vn.capuy.demo.DocumentType.DIRECTIVE;
import static vn.capuy.demo.DocumentType.NOTICE;
import static vn.capuy.demo.DocumentType.PLAN;
import static vn.capuy.demo.DocumentType.PROGRAMME;
import static vn.capuy.demo.DocumentType.REGULATION;
import static vn.capuy.demo.DocumentType.REPORT;
import static vn.capuy.demo.DocumentType.RESOLUTION;
import static vn.capuy.demo.DocumentType.WORKING_REGULATION;

import java.util.ArrayList;
import java.util.List;

/** The documents of Bình Liêu, its communes, its neighbour and the province, and three guiding ones of the centre. */
final class Documents {
    private final Organisation organisation;
    private final Posts posts;
    private final Holdings holdings;
    private final Terms terms;
    private final Table table = new Table(
            "12-documents.csv",
            "issuer,type,number,issued_on,abstract,signing_body,signer,urgency,secrecy,void_reason");
    private final int groupsRegulation;

    Documents(Organisation organisation, Posts posts, Holdings holdings, Terms terms) {
        this.organisation = organisation;
        this.posts = posts;
        this.holdings = holdings;
        this.terms = terms;
        ofTheCentre();
        List<String> communes = organisation.communes("BL").stream()
                .map(c -> c.inSentence().vi())
                .toList();
        enter("BL", "2015-2020", communes, DistrictDocuments.earlierTerm(Chance.of("documents.BL.earlier")), null);
        groupsRegulation = enter(
                "BL",
                "2020-2025",
                communes,
                DistrictDocuments.term(Chance.of("documents.BL")),
                DistrictDocuments.GROUPS_TITLE);
        for (Commune commune : organisation.communes("BL")) {
            ofCommune(commune);
        }
        ofTheNeighbourhood("QN", List.of("huyện Bình Liêu", "huyện Tiên Yên"));
        ofTheNeighbourhood("TY", List.of("xã Phong Dụ", "xã Tiên Lãng"));
        for (Commune commune : organisation.newCommunes()) {
            ofNewCommune(commune);
        }
    }

    /** The number of the regulation under which the working groups were founded. */
    int groupsRegulation() {
        return groupsRegulation;
    }

    /** Real documents, whose numbers are their own: the centre's register itself is not kept here. */
    private void ofTheCentre() {
        guiding(RESOLUTION, 12, "2012-01-16", "Một số vấn đề cấp bách về xây dựng Đảng hiện nay", "Tổng Bí thư");
        guiding(
                DIRECTIVE,
                5,
                "2016-05-15",
                "Về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
                "Thường trực Ban Bí thư");
        guiding(
                RESOLUTION,
                4,
                "2016-10-30",
                "Về tăng cường xây dựng, chỉnh đốn Đảng; ngăn chặn, đẩy lùi sự suy thoái về tư tưởng chính trị, đạo đức,"
                        + " lối sống, những biểu hiện \"tự diễn biến\", \"tự chuyển hoá\" trong nội bộ",
                "Tổng Bí thư");
    }

    private void guiding(DocumentType type, int number, String issued, String title, String signer) {
        String body = type == DIRECTIVE ? "STANDING_COMMITTEE" : "EXECUTIVE_COMMITTEE";
        table.row("TW", type, number, issued, title, body, signer, "NONE", "NONE", null);
    }

    private void ofCommune(Commune commune) {
        String committee = commune.committee();
        List<String> places = commune.villages().stream()
                .map(v -> organisation.unit(v).name().vi())
                .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                .toList();
        Chance chance = Chance.of("documents." + committee);
        Term earlier = terms.of(committee, "2015-2020");
        enter(
                committee,
                earlier.code(),
                places,
                new DocumentPlan(chance)
                        .from(earlier.starts(), earlier.ends())
                        .issue(RESOLUTION, 4)
                        .issue(PLAN, 6)
                        .issue(NOTICE, 5)
                        .drafts(),
                null);
        Term term = terms.of(committee, "2020-2025");
        enter(
                committee,
                term.code(),
                places,
                new DocumentPlan(chance)
                        .from(term.starts(), term.ends())
                        .issue(RESOLUTION, chance.between(16, 22))
                        .issue(PROGRAMME, 5)
                        .issue(WORKING_REGULATION, 3)
                        .issue(DECISION, 9)
                        .issue(PLAN, chance.between(26, 36), 1)
                        .issue(CONCLUSION, 8)
                        .issue(NOTICE, chance.between(20, 30), 1)
                        .issue(REPORT, chance.between(18, 26))
                        .drafts(),
                null);
    }

    private void ofTheNeighbourhood(String committee, List<String> places) {
        Chance chance = Chance.of("documents." + committee);
        Term earlier = terms.of(committee, "2015-2020");
        Term term = terms.of(committee, "2020-2025");
        DocumentPlan before = new DocumentPlan(chance).from(earlier.starts(), earlier.ends());
        before.issue(RESOLUTION, 6).issue(DIRECTIVE, 4).issue(PLAN, 8).issue(NOTICE, 10);
        enter(committee, earlier.code(), places, before.drafts(), null);
        DocumentPlan plan = new DocumentPlan(chance).from(term.starts(), term.ends());
        plan.issue(RESOLUTION, 15).issue(DIRECTIVE, 8).issue(PROGRAMME, 7).issue(REGULATION, 6);
        plan.issue(DECISION, 14).issue(PLAN, 40, 1).issue(CONCLUSION, 38).issue(NOTICE, 52, 1);
        enter(committee, term.code(), places, plan.drafts(), null);
    }

    private void ofNewCommune(Commune commune) {
        DocumentPlan plan = new DocumentPlan(Chance.of("documents." + commune.committee()))
                .from(Calendar.REORGANISATION, Calendar.HORIZON);
        plan.issue(RESOLUTION, 4)
                .issue(PROGRAMME, 3)
                .issue(WORKING_REGULATION, 2)
                .issue(DECISION, 6);
        plan.issue(PLAN, 11).issue(CONCLUSION, 5).issue(NOTICE, 13);
        List<String> places = List.of(
                "các chi bộ thôn", "các thôn vùng cao", commune.inSentence().vi());
        enter(commune.committee(), "2025-2030", places, plan.drafts(), null);
    }

    private Integer enter(String issuer, String term, List<String> places, List<Draft> drafts, String title) {
        Chance chance = Chance.of("register." + issuer + "." + term);
        List<Post> signers = new ArrayList<>(List.of(posts.post(issuer + "-BT"), posts.post(issuer + "-PBT")));
        if (issuer.endsWith(Commune.COMMITTEE_SUFFIX)) {
            signers.add(1, posts.post(issuer + "-CTUB"));
        }
        Abstracts abstracts = new Abstracts(chance, issuer, places);
        return new DocumentRegister(table, holdings, chance, abstracts, issuer, signers).enter(drafts, title);
    }

    Table table() {
        return table;
    }
}
