package vn.capuy.inspection.programme;

import java.time.LocalDate;
import java.util.UUID;
import vn.capuy.inspection.casefile.CaseKind;
import vn.capuy.inspection.casefile.SubjectKind;

/** A line of the items as a file: one subject of one item. */
public record ItemLine(
        UUID item,
        int number,
        CaseKind kind,
        LocalDate periodFrom,
        LocalDate periodTo,
        String leadBody,
        String ground,
        String matters,
        boolean restricted,
        int position,
        SubjectKind subjectKind,
        String organisation,
        String organisationName,
        String member,
        String memberName,
        LocalDate droppedOn,
        String dropGround) {}
