package vn.capuy.demo;

import java.time.LocalDate;

/**
 * A discipline decision before it has its number.
 *
 * @param member code of the member; null for an organisation
 * @param concluded the day of the conclusion on which it rests
 * @param reference null where it is yet to be numbered
 * @param liftedOn the day on which it was reversed; null while it stands
 */
record Decision(
        String organisation,
        String member,
        String memberName,
        String status,
        String body,
        String reference,
        String form,
        LocalDate decided,
        LocalDate announced,
        String matter,
        String matterCode,
        LocalDate from,
        LocalDate until,
        String degree,
        String graveMatter,
        LocalDate concluded,
        LocalDate liftedOn,
        String liftedReference) {

    static Decision of(Finding finding, String body, String form, LocalDate decided, LocalDate announced) {
        Person member = finding.member();
        return new Decision(
                finding.organisation(),
                member == null ? null : member.code(),
                member == null ? null : member.fullName(),
                member == null ? null : "OFFICIAL",
                body,
                null,
                form,
                decided,
                announced,
                finding.text(),
                finding.matter(),
                finding.from(),
                finding.until(),
                finding.degree(),
                null,
                finding.of().concluded(),
                null,
                null);
    }

    Decision lifted(LocalDate on, String by) {
        return with(reference, on, by);
    }

    Decision numbered(String number) {
        return with(number, liftedOn, liftedReference);
    }

    private Decision with(String number, LocalDate on, String by) {
        return new Decision(
                organisation,
                member,
                memberName,
                status,
                body,
                number,
                form,
                decided,
                announced,
                matter,
                matterCode,
                from,
                until,
                degree,
                graveMatter,
                concluded,
                on,
                by);
    }
}
