package vn.capuy.launcher;

import picocli.CommandLine.Command;

@Command(name = "jdk", description = "Prints the folder of the JDK that Capuy uses.")
final class JdkVerb extends Verb {
    @Override
    public Integer call() {
        System.out.println(System.getProperty("java.home"));
        return 0;
    }
}
