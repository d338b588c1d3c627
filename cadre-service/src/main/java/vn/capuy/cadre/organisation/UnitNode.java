package vn.capuy.cadre.organisation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.organisation.UnitKind;

/** A unit of a tree, with all below it. */
@Schema(name = "OrganisationNode")
public record UnitNode(String code, UnitKind kind, String name, String symbol, List<UnitNode> children) {}
