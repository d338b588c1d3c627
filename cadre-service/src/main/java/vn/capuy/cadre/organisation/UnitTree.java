package vn.capuy.cadre.organisation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The organisation below a unit as it stood on a day. */
@Schema(name = "OrganisationTree")
public record UnitTree(LocalDate onDay, TreeOf tree, UnitNode root) {}
