package vn.capuy.cadre.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.limit.Limits;

/** Limits as they are known at one moment, asked once for as many dossiers as are read together. */
public record Known(Map<String, DatedLimit<?>> limits) implements Limits {

    public static Known of(Limits entered, List<DatedLimit<?>> asked) {
        var known = new HashMap<String, DatedLimit<?>>();
        asked.forEach(limit -> known.put(limit.name(), entered.of(limit)));
        return new Known(known);
    }

    @Override
    @SuppressWarnings("unchecked") // what stands under a limit's name is that limit
    public <T> DatedLimit<T> of(DatedLimit<T> builtIn) {
        return (DatedLimit<T>) limits.getOrDefault(builtIn.name(), builtIn);
    }
}
