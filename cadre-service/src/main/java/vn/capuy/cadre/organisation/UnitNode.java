package vn.capuy.cadre.organisation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.organisation.UnitKind;

/**
 * A unit of a tree, with all below it.
 *
 * @param heads who is at its head on the day; null where that was not asked
 * @param formerly which units that have ended went over to it; null unless today's successors are asked
 */
@Schema(name = "OrganisationNode")
public record UnitNode(
        String code,
        UnitKind kind,
        String name,
        String symbol,
        List<Head> heads,
        List<SuccessionChain> formerly,
        List<UnitNode> children) {}
