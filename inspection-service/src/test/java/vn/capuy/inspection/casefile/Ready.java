package vn.capuy.inspection.casefile;

import vn.capuy.testing.Database;

/** Gives a case what its next step needs: the papers of its stage, a finding of each subject, a day on which it can begin. */
public final class Ready {
    private static final String PAPERS = """
            insert into case_paper (id, case_id, kind, issuer, notation, title, dated_on, received_on, subject, secrecy,
              recorded_at, recorded_by, version)
            select gen_random_uuid(), c.id, r.paper, c.lead_body,
              case r.paper when 'DECISION' then '01-QĐ/UBKTHU' when 'CONCLUSION' then '01-TB/UBKTHU' end,
              r.paper, c.decided_on, case when s.id is not null then c.decided_on end, s.id, 'NONE', now(), 'somebody', 0
            from inspection_case c
            join (select distinct case_kind, stage, paper from paper_requirement) r
              on r.case_kind = c.kind and r.stage = c.stage
            left join case_subject s on s.case_id = c.id and r.paper = 'SELF_REPORT'
            where c.id = '%1$s' and (r.paper <> 'SELF_REPORT' or s.id is not null)
              and not exists (select 1 from case_paper p where p.case_id = c.id and p.kind = r.paper
                and p.voided_at is null and (p.subject = s.id or s.id is null))""";

    private static final String FINDINGS = """
            insert into finding (id, case_id, subject, outcome, body, recorded_at, recorded_by, version)
            select gen_random_uuid(), s.case_id, s.id, 'NO_VIOLATION', 'Không có vi phạm', now(), 'somebody', 0
            from case_subject s join inspection_case c on c.id = s.case_id and c.stage in ('CONDUCT', 'CONCLUSION')
            where s.case_id = '%1$s' and not exists
              (select 1 from finding f where f.subject = s.id and f.voided_at is null)""";

    private static final String BEGIN = "{\"step\":\"BEGIN\"}";

    private Ready() {}

    /**
     * Enters what is missing for the step, and says on which day it is taken: a BEGIN that names none is taken on the day
     * of the decision, so that a conclusion of the past can follow it.
     */
    public static String forStep(String id, String json) {
        papersAndFindings(id);
        String decided = Database.column("select decided_on from inspection_case where id = '" + id + "'")
                .getFirst();
        return json.equals(BEGIN) ? "{\"step\":\"BEGIN\",\"on\":\"" + decided + "\"}" : json;
    }

    /** Enters the papers that the case's stage needs and, once it is conducted, a finding of each subject without one. */
    public static void papersAndFindings(String id) {
        Database.run(PAPERS.formatted(id));
        Database.run(FINDINGS.formatted(id));
    }
}
