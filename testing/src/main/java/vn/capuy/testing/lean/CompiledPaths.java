package vn.capuy.testing.lean;

import groovy.lang.Binding;
import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;
import groovy.lang.MetaClass;
import groovy.lang.Script;
import io.restassured.internal.path.json.JSONAssertion;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.codehaus.groovy.runtime.InvokerHelper;

/**
 * Keeps the scripts that REST Assured compiles of the paths in JSON that it is asked for: it makes each anew each time, and to
 * compile one takes longer than most requests. Where a version of it does so by another method than this one, nothing changes.
 */
final class CompiledPaths extends DelegatingMetaClass {
    private static final String EVALUATE = "eval";
    private static final Map<String, Class<? extends Script>> COMPILED = new ConcurrentHashMap<>();

    private CompiledPaths(MetaClass of) {
        super(of);
    }

    static synchronized void keep() {
        var registry = GroovySystem.getMetaClassRegistry();
        MetaClass known = registry.getMetaClass(JSONAssertion.class);
        if (!(known instanceof CompiledPaths)) {
            var keeping = new CompiledPaths(known);
            keeping.initialize();
            registry.setMetaClass(JSONAssertion.class, keeping);
        }
    }

    @Override
    @SuppressWarnings("rawtypes") // as Groovy declares it
    public Object invokeMethod(
            Class sender, Object receiver, String method, Object[] arguments, boolean isSuper, boolean fromInside) {
        return method.equals(EVALUATE) && arguments.length == 3
                ? evaluate((JSONAssertion) receiver, arguments)
                : super.invokeMethod(sender, receiver, method, arguments, isSuper, fromInside);
    }

    @Override
    public Object invokeMethod(Object receiver, String method, Object[] arguments) {
        return method.equals(EVALUATE) && arguments.length == 3
                ? evaluate((JSONAssertion) receiver, arguments)
                : super.invokeMethod(receiver, method, arguments);
    }

    /** @param arguments the name of the root, the root, the script */
    private static Object evaluate(JSONAssertion asked, Object[] arguments) {
        Map<String, Object> names = asked.getParams() == null ? new HashMap<>() : new HashMap<>(asked.getParams());
        names.put(arguments[0].toString(), arguments[1]);
        Class<? extends Script> script = COMPILED.computeIfAbsent(arguments[2].toString(), CompiledPaths::compiled);
        return InvokerHelper.createScript(script, new Binding(names)).run();
    }

    private static Class<? extends Script> compiled(String path) {
        return new GroovyShell().parse(path).getClass();
    }
}
