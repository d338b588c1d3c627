/** Programs that run in the background: started, known again later, watched, stopped. */
package vn.capuy.launcher.process;
