package vn.capuy.cadre.appraisal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was said and given at each step of an appraisal. */
@Schema(name = "AppraisalTexts")
public record AppraisalTexts(
        BigDecimal selfGeneralPoints,
        BigDecimal selfTaskPoints,
        String selfText,
        LocalDate selfOn,
        String selfBy,
        String comments,
        String appraisingBody,
        LocalDate appraisedOn,
        String appraisedBy,
        String proposedGround,
        LocalDate proposedOn,
        String proposedBy) {}
