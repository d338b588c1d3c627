package vn.capuy.cadre.examination;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is put on a paper in the place of its head: for the keeper of the keys alone, before marking begins. */
@Schema(name = "ExaminationPaperSlip")
public record SlipView(
        @Schema(examples = "CB-00001") String person,
        String personName,
        @Schema(examples = "K7QX3MHA") String code) {}
