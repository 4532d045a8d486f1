// Made by "npm run pages" from the .njk files and layout/. Do not edit.
export const precompiled = {
  "govuk/components/checkboxes/macro.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
var macro_t_1 = runtime.makeMacro(
["params"], 
[], 
function (l_params, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("params", l_params);
var t_2 = "";var tasks = [];
tasks.push(
function(callback) {
env.getTemplate("govuk/components/checkboxes/template.njk", false, "govuk/components/checkboxes/macro.njk", false, function(t_4,t_3) {
if(t_4) { cb(t_4); return; }
callback(null,t_3);});
});
tasks.push(
function(template, callback){
template.render(context.getVariables(), frame, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
callback(null,t_5);});
});
tasks.push(
function(result, callback){
t_2 += result;
callback(null);
});
env.waterfall(tasks, function(){
});
frame = callerFrame;
return new runtime.SafeString(t_2);
});
context.addExport("govukCheckboxes");
context.setVariable("govukCheckboxes", macro_t_1);
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
  "govuk/components/checkboxes/template.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("govuk/macros/attributes.njk", false, "govuk/components/checkboxes/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
output += "\n";
env.getTemplate("govuk/components/error-message/macro.njk", false, "govuk/components/checkboxes/template.njk", false, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
t_5.getExported(function(t_7,t_5) {
if(t_7) { cb(t_7); return; }
if(Object.prototype.hasOwnProperty.call(t_5, "govukErrorMessage")) {
var t_8 = t_5.govukErrorMessage;
} else {
cb(new Error("cannot import 'govukErrorMessage'")); return;
}
context.setVariable("govukErrorMessage", t_8);
output += "\n";
env.getTemplate("govuk/components/fieldset/macro.njk", false, "govuk/components/checkboxes/template.njk", false, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
t_9.getExported(function(t_11,t_9) {
if(t_11) { cb(t_11); return; }
if(Object.prototype.hasOwnProperty.call(t_9, "govukFieldset")) {
var t_12 = t_9.govukFieldset;
} else {
cb(new Error("cannot import 'govukFieldset'")); return;
}
context.setVariable("govukFieldset", t_12);
output += "\n";
env.getTemplate("govuk/components/hint/macro.njk", false, "govuk/components/checkboxes/template.njk", false, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
t_13.getExported(function(t_15,t_13) {
if(t_15) { cb(t_15); return; }
if(Object.prototype.hasOwnProperty.call(t_13, "govukHint")) {
var t_16 = t_13.govukHint;
} else {
cb(new Error("cannot import 'govukHint'")); return;
}
context.setVariable("govukHint", t_16);
output += "\n";
env.getTemplate("govuk/components/label/macro.njk", false, "govuk/components/checkboxes/template.njk", false, function(t_18,t_17) {
if(t_18) { cb(t_18); return; }
t_17.getExported(function(t_19,t_17) {
if(t_19) { cb(t_19); return; }
if(Object.prototype.hasOwnProperty.call(t_17, "govukLabel")) {
var t_20 = t_17.govukLabel;
} else {
cb(new Error("cannot import 'govukLabel'")); return;
}
context.setVariable("govukLabel", t_20);
var t_21;
t_21 = (runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"idPrefix")?runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"idPrefix"):runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"name"));
frame.set("idPrefix", t_21, true);
if(frame.topLevel) {
context.setVariable("idPrefix", t_21);
}
if(frame.topLevel) {
context.addExport("idPrefix", t_21);
}
var t_22;
t_22 = (runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"describedBy")?runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"describedBy"):"");
frame.set("describedBy", t_22, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_22);
}
if(frame.topLevel) {
context.addExport("describedBy", t_22);
}
output += "\n";
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"fieldset")),"describedBy")) {
output += "\n  ";
var t_23;
t_23 = runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"fieldset")),"describedBy");
frame.set("describedBy", t_23, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_23);
}
if(frame.topLevel) {
context.addExport("describedBy", t_23);
}
output += "\n";
;
}
var t_24;
t_24 = (runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"fieldset")?true:false);
frame.set("hasFieldset", t_24, true);
if(frame.topLevel) {
context.setVariable("hasFieldset", t_24);
}
if(frame.topLevel) {
context.addExport("hasFieldset", t_24);
}
var macro_t_25 = runtime.makeMacro(
["params", "item", "index"], 
[], 
function (l_params, l_item, l_index, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("params", l_params);
frame.set("item", l_item);
frame.set("index", l_index);
var t_26 = "";var t_27;
t_27 = (runtime.memberLookup((l_item),"id")?runtime.memberLookup((l_item),"id"):runtime.contextOrFrameLookup(context, frame, "idPrefix") + ((l_index > 1?"-" + l_index:"")));
frame.set("itemId", t_27, true);
if(frame.topLevel) {
context.setVariable("itemId", t_27);
}
if(frame.topLevel) {
context.addExport("itemId", t_27);
}
t_26 += "\n  ";
var t_28;
t_28 = (runtime.memberLookup((l_item),"name")?runtime.memberLookup((l_item),"name"):runtime.memberLookup((l_params),"name"));
frame.set("itemName", t_28, true);
if(frame.topLevel) {
context.setVariable("itemName", t_28);
}
if(frame.topLevel) {
context.addExport("itemName", t_28);
}
t_26 += "\n  ";
var t_29;
t_29 = "conditional-" + runtime.contextOrFrameLookup(context, frame, "itemId");
frame.set("conditionalId", t_29, true);
if(frame.topLevel) {
context.setVariable("conditionalId", t_29);
}
if(frame.topLevel) {
context.addExport("conditionalId", t_29);
}
if(runtime.memberLookup((l_item),"divider")) {
t_26 += "\n    <div class=\"govuk-checkboxes__divider\">";
t_26 += runtime.suppressValue(runtime.memberLookup((l_item),"divider"), env.opts.autoescape);
t_26 += "</div>\n  ";
;
}
else {
t_26 += "\n    ";
var t_30;
t_30 = env.getFilter("default").call(context, runtime.memberLookup((l_item),"checked"),(runtime.memberLookup((l_params),"values")?(runtime.inOperator(runtime.memberLookup((l_item),"value"),runtime.memberLookup((l_params),"values")) && runtime.memberLookup((l_item),"checked") != false):false),true);
frame.set("isChecked", t_30, true);
if(frame.topLevel) {
context.setVariable("isChecked", t_30);
}
if(frame.topLevel) {
context.addExport("isChecked", t_30);
}
t_26 += "\n    ";
var t_31;
t_31 = (runtime.memberLookup((runtime.memberLookup((l_item),"hint")),"text") || runtime.memberLookup((runtime.memberLookup((l_item),"hint")),"html")?true:"");
frame.set("hasHint", t_31, true);
if(frame.topLevel) {
context.setVariable("hasHint", t_31);
}
if(frame.topLevel) {
context.addExport("hasHint", t_31);
}
t_26 += "\n    ";
var t_32;
t_32 = (runtime.contextOrFrameLookup(context, frame, "hasHint")?runtime.contextOrFrameLookup(context, frame, "itemId") + "-item-hint":"");
frame.set("itemHintId", t_32, true);
if(frame.topLevel) {
context.setVariable("itemHintId", t_32);
}
if(frame.topLevel) {
context.addExport("itemHintId", t_32);
}
t_26 += "\n    ";
var t_33;
t_33 = (!runtime.contextOrFrameLookup(context, frame, "hasFieldset")?runtime.contextOrFrameLookup(context, frame, "describedBy"):"");
frame.set("itemDescribedBy", t_33, true);
if(frame.topLevel) {
context.setVariable("itemDescribedBy", t_33);
}
if(frame.topLevel) {
context.addExport("itemDescribedBy", t_33);
}
t_26 += "\n    ";
var t_34;
t_34 = env.getFilter("trim").call(context, (runtime.contextOrFrameLookup(context, frame, "itemDescribedBy") + " " + runtime.contextOrFrameLookup(context, frame, "itemHintId")));
frame.set("itemDescribedBy", t_34, true);
if(frame.topLevel) {
context.setVariable("itemDescribedBy", t_34);
}
if(frame.topLevel) {
context.addExport("itemDescribedBy", t_34);
}
t_26 += "\n    <div class=\"govuk-checkboxes__item\">\n      <input class=\"govuk-checkboxes__input\" id=\"";
t_26 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "itemId"), env.opts.autoescape);
t_26 += "\" name=\"";
t_26 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "itemName"), env.opts.autoescape);
t_26 += "\" type=\"checkbox\" value=\"";
t_26 += runtime.suppressValue(runtime.memberLookup((l_item),"value"), env.opts.autoescape);
t_26 += "\"";
t_26 += runtime.suppressValue((runtime.contextOrFrameLookup(context, frame, "isChecked")?" checked":""), env.opts.autoescape);
t_26 += runtime.suppressValue((runtime.memberLookup((l_item),"disabled")?" disabled":""), env.opts.autoescape);
if(runtime.memberLookup((runtime.memberLookup((l_item),"conditional")),"html")) {
t_26 += " data-aria-controls=\"";
t_26 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "conditionalId"), env.opts.autoescape);
t_26 += "\"";
;
}
if(runtime.memberLookup((l_item),"behaviour")) {
t_26 += " data-behaviour=\"";
t_26 += runtime.suppressValue(runtime.memberLookup((l_item),"behaviour"), env.opts.autoescape);
t_26 += "\"";
;
}
if(runtime.contextOrFrameLookup(context, frame, "itemDescribedBy")) {
t_26 += " aria-describedby=\"";
t_26 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "itemDescribedBy"), env.opts.autoescape);
t_26 += "\"";
;
}
t_26 += runtime.suppressValue((lineno = 41, colno = 27, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "govukAttributes"), "govukAttributes", context, [runtime.memberLookup((l_item),"attributes")])), env.opts.autoescape);
t_26 += ">\n      ";
t_26 += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (lineno = 42, colno = 19, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "govukLabel"), "govukLabel", context, [{"html": runtime.memberLookup((l_item),"html"),"text": runtime.memberLookup((l_item),"text"),"classes": "govuk-checkboxes__label" + ((runtime.memberLookup((runtime.memberLookup((l_item),"label")),"classes")?" " + runtime.memberLookup((runtime.memberLookup((l_item),"label")),"classes"):"")),"attributes": runtime.memberLookup((runtime.memberLookup((l_item),"label")),"attributes"),"for": runtime.contextOrFrameLookup(context, frame, "itemId")}]))),6), env.opts.autoescape);
t_26 += "\n      ";
if(runtime.contextOrFrameLookup(context, frame, "hasHint")) {
t_26 += "\n      ";
t_26 += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (lineno = 50, colno = 18, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "govukHint"), "govukHint", context, [{"id": runtime.contextOrFrameLookup(context, frame, "itemHintId"),"classes": "govuk-checkboxes__hint" + ((runtime.memberLookup((runtime.memberLookup((l_item),"hint")),"classes")?" " + runtime.memberLookup((runtime.memberLookup((l_item),"hint")),"classes"):"")),"attributes": runtime.memberLookup((runtime.memberLookup((l_item),"hint")),"attributes"),"html": runtime.memberLookup((runtime.memberLookup((l_item),"hint")),"html"),"text": runtime.memberLookup((runtime.memberLookup((l_item),"hint")),"text")}]))),6), env.opts.autoescape);
t_26 += "\n      ";
;
}
t_26 += "\n    </div>\n    ";
if(runtime.memberLookup((runtime.memberLookup((l_item),"conditional")),"html")) {
t_26 += "\n    <div class=\"govuk-checkboxes__conditional";
if(!runtime.contextOrFrameLookup(context, frame, "isChecked")) {
t_26 += " govuk-checkboxes__conditional--hidden";
;
}
t_26 += "\" id=\"";
t_26 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "conditionalId"), env.opts.autoescape);
t_26 += "\">\n      ";
t_26 += runtime.suppressValue(env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((l_item),"conditional")),"html"))), env.opts.autoescape);
t_26 += "\n    </div>\n    ";
;
}
t_26 += "\n  ";
;
}
t_26 += "\n";
;
frame = callerFrame;
return new runtime.SafeString(t_26);
});
context.setVariable("_checkboxItem", macro_t_25);
var t_35;
t_35 = (function() {
var output = "";
output += "\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")) {
output += "\n  ";
var t_36;
t_36 = runtime.contextOrFrameLookup(context, frame, "idPrefix") + "-hint";
frame.set("hintId", t_36, true);
if(frame.topLevel) {
context.setVariable("hintId", t_36);
}
if(frame.topLevel) {
context.addExport("hintId", t_36);
}
output += "\n  ";
var t_37;
t_37 = (runtime.contextOrFrameLookup(context, frame, "describedBy")?runtime.contextOrFrameLookup(context, frame, "describedBy") + " " + runtime.contextOrFrameLookup(context, frame, "hintId"):runtime.contextOrFrameLookup(context, frame, "hintId"));
frame.set("describedBy", t_37, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_37);
}
if(frame.topLevel) {
context.addExport("describedBy", t_37);
}
output += "\n  ";
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (lineno = 72, colno = 14, runtime.callWrap(t_16, "govukHint", context, [{"id": runtime.contextOrFrameLookup(context, frame, "hintId"),"classes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"classes"),"attributes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"attributes"),"html": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"html"),"text": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"text")}]))),2), env.opts.autoescape);
output += "\n";
;
}
output += "\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
output += "\n  ";
var t_38;
t_38 = runtime.contextOrFrameLookup(context, frame, "idPrefix") + "-error";
frame.set("errorId", t_38, true);
if(frame.topLevel) {
context.setVariable("errorId", t_38);
}
if(frame.topLevel) {
context.addExport("errorId", t_38);
}
output += "\n  ";
var t_39;
t_39 = (runtime.contextOrFrameLookup(context, frame, "describedBy")?runtime.contextOrFrameLookup(context, frame, "describedBy") + " " + runtime.contextOrFrameLookup(context, frame, "errorId"):runtime.contextOrFrameLookup(context, frame, "errorId"));
frame.set("describedBy", t_39, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_39);
}
if(frame.topLevel) {
context.addExport("describedBy", t_39);
}
output += "\n  ";
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (lineno = 83, colno = 22, runtime.callWrap(t_8, "govukErrorMessage", context, [{"id": runtime.contextOrFrameLookup(context, frame, "errorId"),"classes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"classes"),"attributes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"attributes"),"html": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"html"),"text": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"text"),"visuallyHiddenText": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"visuallyHiddenText")}]))),2), env.opts.autoescape);
output += "\n";
;
}
output += "\n  <div class=\"govuk-checkboxes";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((lineno = 93, colno = 23, runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"attributes")])), env.opts.autoescape);
output += " data-module=\"govuk-checkboxes\">\n    ";
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")) {
output += "\n    ";
output += runtime.suppressValue((runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")),"html"))),4):runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")),"text")), env.opts.autoescape);
output += "\n    ";
;
}
output += "\n    ";
frame = frame.push();
var t_42 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"items");
if(t_42) {t_42 = runtime.fromIterator(t_42);
var t_41 = t_42.length;
for(var t_40=0; t_40 < t_42.length; t_40++) {
var t_43 = t_42[t_40];
frame.set("item", t_43);
frame.set("loop.index", t_40 + 1);
frame.set("loop.index0", t_40);
frame.set("loop.revindex", t_41 - t_40);
frame.set("loop.revindex0", t_41 - t_40 - 1);
frame.set("loop.first", t_40 === 0);
frame.set("loop.last", t_40 === t_41 - 1);
frame.set("loop.length", t_41);
output += "\n      ";
if(t_43) {
output += runtime.suppressValue((lineno = 99, colno = 25, runtime.callWrap(macro_t_25, "_checkboxItem", context, [runtime.contextOrFrameLookup(context, frame, "params"),t_43,runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "loop")),"index")])), env.opts.autoescape);
;
}
output += "\n    ";
;
}
}
frame = frame.pop();
output += "\n    ";
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")) {
output += "\n    ";
output += runtime.suppressValue((runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")),"html"))),4):runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")),"text")), env.opts.autoescape);
output += "\n    ";
;
}
output += "\n  </div>\n";
;
return output;
})()
;
frame.set("innerHtml", t_35, true);
if(frame.topLevel) {
context.setVariable("innerHtml", t_35);
}
if(frame.topLevel) {
context.addExport("innerHtml", t_35);
}
output += "<div class=\"govuk-form-group";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
output += " govuk-form-group--error";
;
}
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((lineno = 109, colno = 21, runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"attributes")])), env.opts.autoescape);
output += ">\n";
if(runtime.contextOrFrameLookup(context, frame, "hasFieldset")) {
output += "\n  ";
output += runtime.suppressValue(env.getFilter("trim").call(context, (lineno = 111, colno = 18, runtime.callWrap(t_12, "govukFieldset", context, [{"describedBy": runtime.contextOrFrameLookup(context, frame, "describedBy"),"classes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"fieldset")),"classes"),"attributes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"fieldset")),"attributes"),"legend": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"fieldset")),"legend"),"html": env.getFilter("trim").call(context, runtime.contextOrFrameLookup(context, frame, "innerHtml"))}]))), env.opts.autoescape);
output += "\n";
;
}
else {
output += "\n  ";
output += runtime.suppressValue(env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.contextOrFrameLookup(context, frame, "innerHtml"))), env.opts.autoescape);
output += "\n";
;
}
output += "\n</div>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
  "govuk/components/error-message/macro.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
var macro_t_1 = runtime.makeMacro(
["params"], 
[], 
function (l_params, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("params", l_params);
var t_2 = "";var tasks = [];
tasks.push(
function(callback) {
env.getTemplate("govuk/components/error-message/template.njk", false, "govuk/components/error-message/macro.njk", false, function(t_4,t_3) {
if(t_4) { cb(t_4); return; }
callback(null,t_3);});
});
tasks.push(
function(template, callback){
template.render(context.getVariables(), frame, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
callback(null,t_5);});
});
tasks.push(
function(result, callback){
t_2 += result;
callback(null);
});
env.waterfall(tasks, function(){
});
frame = callerFrame;
return new runtime.SafeString(t_2);
});
context.addExport("govukErrorMessage");
context.setVariable("govukErrorMessage", macro_t_1);
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
  "govuk/components/error-message/template.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("govuk/macros/attributes.njk", false, "govuk/components/error-message/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
var t_5;
t_5 = env.getFilter("default").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"visuallyHiddenText"),"Error");
frame.set("visuallyHiddenText", t_5, true);
if(frame.topLevel) {
context.setVariable("visuallyHiddenText", t_5);
}
if(frame.topLevel) {
context.addExport("visuallyHiddenText", t_5);
}
var t_6;
t_6 = (runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html"))),2):runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"text"));
frame.set("errorMessageText", t_6, true);
if(frame.topLevel) {
context.setVariable("errorMessageText", t_6);
}
if(frame.topLevel) {
context.addExport("errorMessageText", t_6);
}
output += "<p";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"id")) {
output += " id=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"id"), env.opts.autoescape);
output += "\"";
;
}
output += " class=\"govuk-error-message";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((lineno = 6, colno = 21, runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"attributes")])), env.opts.autoescape);
output += ">\n  ";
if(runtime.contextOrFrameLookup(context, frame, "visuallyHiddenText")) {
output += "\n  <span class=\"govuk-visually-hidden\">";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "visuallyHiddenText"), env.opts.autoescape);
output += ":</span> ";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "errorMessageText"), env.opts.autoescape);
output += "\n  ";
;
}
else {
output += "\n  ";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "errorMessageText"), env.opts.autoescape);
output += "\n  ";
;
}
output += "\n</p>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
  "govuk/components/fieldset/macro.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
var macro_t_1 = runtime.makeMacro(
["params"], 
[], 
function (l_params, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("params", l_params);
var t_2 = "";var tasks = [];
tasks.push(
function(callback) {
env.getTemplate("govuk/components/fieldset/template.njk", false, "govuk/components/fieldset/macro.njk", false, function(t_4,t_3) {
if(t_4) { cb(t_4); return; }
callback(null,t_3);});
});
tasks.push(
function(template, callback){
template.render(context.getVariables(), frame, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
callback(null,t_5);});
});
tasks.push(
function(result, callback){
t_2 += result;
callback(null);
});
env.waterfall(tasks, function(){
});
frame = callerFrame;
return new runtime.SafeString(t_2);
});
context.addExport("govukFieldset");
context.setVariable("govukFieldset", macro_t_1);
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
  "govuk/components/fieldset/template.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("govuk/macros/attributes.njk", false, "govuk/components/fieldset/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
output += "<fieldset class=\"govuk-fieldset";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes"), env.opts.autoescape);
;
}
output += "\"";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"role")) {
output += " role=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"role"), env.opts.autoescape);
output += "\"";
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"describedBy")) {
output += " aria-describedby=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"describedBy"), env.opts.autoescape);
output += "\"";
;
}
output += runtime.suppressValue((lineno = 6, colno = 21, runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"attributes")])), env.opts.autoescape);
output += ">\n  ";
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"legend")),"html") || runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"legend")),"text")) {
output += "\n  <legend class=\"govuk-fieldset__legend";
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"legend")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"legend")),"classes"), env.opts.autoescape);
;
}
output += "\">\n  ";
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"legend")),"isPageHeading")) {
output += "\n    <h1 class=\"govuk-fieldset__heading\">\n      ";
output += runtime.suppressValue((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"legend")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"legend")),"html"))),6):runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"legend")),"text")), env.opts.autoescape);
output += "\n    </h1>\n  ";
;
}
else {
output += "\n    ";
output += runtime.suppressValue((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"legend")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"legend")),"html"))),4):runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"legend")),"text")), env.opts.autoescape);
output += "\n  ";
;
}
output += "\n  </legend>\n  ";
;
}
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "caller")) {
output += runtime.suppressValue((lineno = 19, colno = 11, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "caller"), "caller", context, [])), env.opts.autoescape);
output += "\n";
;
}
else {
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html")) {
output += "\n  ";
output += runtime.suppressValue(env.getFilter("safe").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html")), env.opts.autoescape);
output += "\n";
;
}
;
}
output += "\n</fieldset>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
  "govuk/components/hint/macro.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
var macro_t_1 = runtime.makeMacro(
["params"], 
[], 
function (l_params, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("params", l_params);
var t_2 = "";var tasks = [];
tasks.push(
function(callback) {
env.getTemplate("govuk/components/hint/template.njk", false, "govuk/components/hint/macro.njk", false, function(t_4,t_3) {
if(t_4) { cb(t_4); return; }
callback(null,t_3);});
});
tasks.push(
function(template, callback){
template.render(context.getVariables(), frame, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
callback(null,t_5);});
});
tasks.push(
function(result, callback){
t_2 += result;
callback(null);
});
env.waterfall(tasks, function(){
});
frame = callerFrame;
return new runtime.SafeString(t_2);
});
context.addExport("govukHint");
context.setVariable("govukHint", macro_t_1);
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
  "govuk/components/hint/template.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("govuk/macros/attributes.njk", false, "govuk/components/hint/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
output += "<div";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"id")) {
output += " id=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"id"), env.opts.autoescape);
output += "\"";
;
}
output += " class=\"govuk-hint";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((lineno = 3, colno = 21, runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"attributes")])), env.opts.autoescape);
output += ">\n  ";
output += runtime.suppressValue((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html"))),2):runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"text")), env.opts.autoescape);
output += "\n</div>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
  "govuk/components/input/macro.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
var macro_t_1 = runtime.makeMacro(
["params"], 
[], 
function (l_params, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("params", l_params);
var t_2 = "";var tasks = [];
tasks.push(
function(callback) {
env.getTemplate("govuk/components/input/template.njk", false, "govuk/components/input/macro.njk", false, function(t_4,t_3) {
if(t_4) { cb(t_4); return; }
callback(null,t_3);});
});
tasks.push(
function(template, callback){
template.render(context.getVariables(), frame, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
callback(null,t_5);});
});
tasks.push(
function(result, callback){
t_2 += result;
callback(null);
});
env.waterfall(tasks, function(){
});
frame = callerFrame;
return new runtime.SafeString(t_2);
});
context.addExport("govukInput");
context.setVariable("govukInput", macro_t_1);
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
  "govuk/components/input/template.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("govuk/macros/attributes.njk", false, "govuk/components/input/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
output += "\n";
env.getTemplate("govuk/components/error-message/macro.njk", false, "govuk/components/input/template.njk", false, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
t_5.getExported(function(t_7,t_5) {
if(t_7) { cb(t_7); return; }
if(Object.prototype.hasOwnProperty.call(t_5, "govukErrorMessage")) {
var t_8 = t_5.govukErrorMessage;
} else {
cb(new Error("cannot import 'govukErrorMessage'")); return;
}
context.setVariable("govukErrorMessage", t_8);
output += "\n";
env.getTemplate("govuk/components/hint/macro.njk", false, "govuk/components/input/template.njk", false, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
t_9.getExported(function(t_11,t_9) {
if(t_11) { cb(t_11); return; }
if(Object.prototype.hasOwnProperty.call(t_9, "govukHint")) {
var t_12 = t_9.govukHint;
} else {
cb(new Error("cannot import 'govukHint'")); return;
}
context.setVariable("govukHint", t_12);
output += "\n";
env.getTemplate("govuk/components/label/macro.njk", false, "govuk/components/input/template.njk", false, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
t_13.getExported(function(t_15,t_13) {
if(t_15) { cb(t_15); return; }
if(Object.prototype.hasOwnProperty.call(t_13, "govukLabel")) {
var t_16 = t_13.govukLabel;
} else {
cb(new Error("cannot import 'govukLabel'")); return;
}
context.setVariable("govukLabel", t_16);
var t_17;
t_17 = "govuk-input";
frame.set("classNames", t_17, true);
if(frame.topLevel) {
context.setVariable("classNames", t_17);
}
if(frame.topLevel) {
context.addExport("classNames", t_17);
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
output += "\n  ";
var t_18;
t_18 = runtime.contextOrFrameLookup(context, frame, "classNames") + " " + runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes");
frame.set("classNames", t_18, true);
if(frame.topLevel) {
context.setVariable("classNames", t_18);
}
if(frame.topLevel) {
context.addExport("classNames", t_18);
}
output += "\n";
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
output += "\n  ";
var t_19;
t_19 = runtime.contextOrFrameLookup(context, frame, "classNames") + " govuk-input--error";
frame.set("classNames", t_19, true);
if(frame.topLevel) {
context.setVariable("classNames", t_19);
}
if(frame.topLevel) {
context.addExport("classNames", t_19);
}
output += "\n";
;
}
var t_20;
t_20 = (runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"describedBy")?runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"describedBy"):runtime.contextOrFrameLookup(context, frame, "undefined"));
frame.set("describedBy", t_20, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_20);
}
if(frame.topLevel) {
context.addExport("describedBy", t_20);
}
var t_21;
t_21 = (runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"id")?runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"id"):runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"name"));
frame.set("id", t_21, true);
if(frame.topLevel) {
context.setVariable("id", t_21);
}
if(frame.topLevel) {
context.addExport("id", t_21);
}
var t_22;
t_22 = (runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"prefix") && (runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"prefix")),"text") || runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"prefix")),"html"))?true:false);
frame.set("hasPrefix", t_22, true);
if(frame.topLevel) {
context.setVariable("hasPrefix", t_22);
}
if(frame.topLevel) {
context.addExport("hasPrefix", t_22);
}
var t_23;
t_23 = (runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"suffix") && (runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"suffix")),"text") || runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"suffix")),"html"))?true:false);
frame.set("hasSuffix", t_23, true);
if(frame.topLevel) {
context.setVariable("hasSuffix", t_23);
}
if(frame.topLevel) {
context.addExport("hasSuffix", t_23);
}
var t_24;
t_24 = (runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput") && (runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")),"text") || runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")),"html"))?true:false);
frame.set("hasBeforeInput", t_24, true);
if(frame.topLevel) {
context.setVariable("hasBeforeInput", t_24);
}
if(frame.topLevel) {
context.addExport("hasBeforeInput", t_24);
}
var t_25;
t_25 = (runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput") && (runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")),"text") || runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")),"html"))?true:false);
frame.set("hasAfterInput", t_25, true);
if(frame.topLevel) {
context.setVariable("hasAfterInput", t_25);
}
if(frame.topLevel) {
context.addExport("hasAfterInput", t_25);
}
var macro_t_26 = runtime.makeMacro(
["params"], 
[], 
function (l_params, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("params", l_params);
var t_27 = "";t_27 += "<input";
t_27 += runtime.suppressValue((lineno = 28, colno = 23, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "govukAttributes"), "govukAttributes", context, [{"class": runtime.contextOrFrameLookup(context, frame, "classNames"),"id": runtime.contextOrFrameLookup(context, frame, "id"),"name": runtime.memberLookup((l_params),"name"),"type": env.getFilter("default").call(context, runtime.memberLookup((l_params),"type"),"text",true),"spellcheck": {"value": ((lineno = 35, colno = 35, runtime.callWrap(runtime.memberLookup(([true,false]),"includes"), "--expression--[\"includes\"]", context, [runtime.memberLookup((l_params),"spellcheck")]))?env.getFilter("string").call(context, runtime.memberLookup((l_params),"spellcheck")):false),"optional": true},"value": {"value": runtime.memberLookup((l_params),"value"),"optional": true},"disabled": {"value": runtime.memberLookup((l_params),"disabled"),"optional": true},"aria-describedby": {"value": runtime.contextOrFrameLookup(context, frame, "describedBy"),"optional": true},"autocomplete": {"value": runtime.memberLookup((l_params),"autocomplete"),"optional": true},"autocapitalize": {"value": runtime.memberLookup((l_params),"autocapitalize"),"optional": true},"pattern": {"value": runtime.memberLookup((l_params),"pattern"),"optional": true},"inputmode": {"value": runtime.memberLookup((l_params),"inputmode"),"optional": true}}])), env.opts.autoescape);
t_27 += runtime.suppressValue((lineno = 69, colno = 23, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "govukAttributes"), "govukAttributes", context, [runtime.memberLookup((l_params),"attributes")])), env.opts.autoescape);
t_27 += ">";
;
frame = callerFrame;
return new runtime.SafeString(t_27);
});
context.setVariable("_inputElement", macro_t_26);
var macro_t_28 = runtime.makeMacro(
["affix", "type"], 
[], 
function (l_affix, l_type, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("affix", l_affix);
frame.set("type", l_type);
var t_29 = "";t_29 += "\n  <div class=\"govuk-input__";
t_29 += runtime.suppressValue(l_type, env.opts.autoescape);
if(runtime.memberLookup((l_affix),"classes")) {
t_29 += " ";
t_29 += runtime.suppressValue(runtime.memberLookup((l_affix),"classes"), env.opts.autoescape);
;
}
t_29 += "\" aria-hidden=\"true\"";
t_29 += runtime.suppressValue((lineno = 73, colno = 132, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "govukAttributes"), "govukAttributes", context, [runtime.memberLookup((l_affix),"attributes")])), env.opts.autoescape);
t_29 += ">";
t_29 += runtime.suppressValue((runtime.memberLookup((l_affix),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((l_affix),"html"))),4):runtime.memberLookup((l_affix),"text")), env.opts.autoescape);
t_29 += "</div>";
;
frame = callerFrame;
return new runtime.SafeString(t_29);
});
context.setVariable("_affixItem", macro_t_28);
output += "<div class=\"govuk-form-group";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
output += " govuk-form-group--error";
;
}
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((lineno = 79, colno = 21, runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"attributes")])), env.opts.autoescape);
output += ">\n  ";
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (lineno = 80, colno = 15, runtime.callWrap(t_16, "govukLabel", context, [{"html": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"label")),"html"),"text": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"label")),"text"),"classes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"label")),"classes"),"isPageHeading": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"label")),"isPageHeading"),"attributes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"label")),"attributes"),"for": runtime.contextOrFrameLookup(context, frame, "id")}]))),2), env.opts.autoescape);
output += "\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")) {
output += "\n  ";
var t_30;
t_30 = runtime.contextOrFrameLookup(context, frame, "id") + "-hint";
frame.set("hintId", t_30, true);
if(frame.topLevel) {
context.setVariable("hintId", t_30);
}
if(frame.topLevel) {
context.addExport("hintId", t_30);
}
output += "\n  ";
var t_31;
t_31 = (runtime.contextOrFrameLookup(context, frame, "describedBy")?runtime.contextOrFrameLookup(context, frame, "describedBy") + " " + runtime.contextOrFrameLookup(context, frame, "hintId"):runtime.contextOrFrameLookup(context, frame, "hintId"));
frame.set("describedBy", t_31, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_31);
}
if(frame.topLevel) {
context.addExport("describedBy", t_31);
}
output += "\n  ";
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (lineno = 91, colno = 14, runtime.callWrap(t_12, "govukHint", context, [{"id": runtime.contextOrFrameLookup(context, frame, "hintId"),"classes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"classes"),"attributes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"attributes"),"html": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"html"),"text": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"text")}]))),2), env.opts.autoescape);
output += "\n";
;
}
output += "\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
output += "\n  ";
var t_32;
t_32 = runtime.contextOrFrameLookup(context, frame, "id") + "-error";
frame.set("errorId", t_32, true);
if(frame.topLevel) {
context.setVariable("errorId", t_32);
}
if(frame.topLevel) {
context.addExport("errorId", t_32);
}
output += "\n  ";
var t_33;
t_33 = (runtime.contextOrFrameLookup(context, frame, "describedBy")?runtime.contextOrFrameLookup(context, frame, "describedBy") + " " + runtime.contextOrFrameLookup(context, frame, "errorId"):runtime.contextOrFrameLookup(context, frame, "errorId"));
frame.set("describedBy", t_33, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_33);
}
if(frame.topLevel) {
context.addExport("describedBy", t_33);
}
output += "\n  ";
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (lineno = 102, colno = 22, runtime.callWrap(t_8, "govukErrorMessage", context, [{"id": runtime.contextOrFrameLookup(context, frame, "errorId"),"classes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"classes"),"attributes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"attributes"),"html": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"html"),"text": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"text"),"visuallyHiddenText": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"visuallyHiddenText")}]))),2), env.opts.autoescape);
output += "\n";
;
}
if(runtime.contextOrFrameLookup(context, frame, "hasPrefix") || runtime.contextOrFrameLookup(context, frame, "hasSuffix") || runtime.contextOrFrameLookup(context, frame, "hasBeforeInput") || runtime.contextOrFrameLookup(context, frame, "hasAfterInput")) {
output += "\n  <div class=\"govuk-input__wrapper";
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"inputWrapper")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"inputWrapper")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((lineno = 114, colno = 23, runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"inputWrapper")),"attributes")])), env.opts.autoescape);
output += ">\n    ";
if(runtime.contextOrFrameLookup(context, frame, "hasBeforeInput")) {
output += runtime.suppressValue((runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")),"html"))),4,true):runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")),"text")), env.opts.autoescape);
output += "\n    ";
;
}
output += "\n    ";
if(runtime.contextOrFrameLookup(context, frame, "hasPrefix")) {
output += runtime.suppressValue(env.getFilter("indent").call(context, (lineno = 119, colno = 20, runtime.callWrap(macro_t_28, "_affixItem", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"prefix"),"prefix"])),2,true), env.opts.autoescape);
output += "\n    ";
;
}
output += "\n    ";
output += runtime.suppressValue((lineno = 121, colno = 20, runtime.callWrap(macro_t_26, "_inputElement", context, [runtime.contextOrFrameLookup(context, frame, "params")])), env.opts.autoescape);
output += "\n    ";
if(runtime.contextOrFrameLookup(context, frame, "hasSuffix")) {
output += runtime.suppressValue(env.getFilter("indent").call(context, (lineno = 123, colno = 20, runtime.callWrap(macro_t_28, "_affixItem", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"suffix"),"suffix"])),2,true), env.opts.autoescape);
output += "\n    ";
;
}
output += "\n    ";
if(runtime.contextOrFrameLookup(context, frame, "hasAfterInput")) {
output += runtime.suppressValue((runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")),"html"))),4,true):runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")),"text")), env.opts.autoescape);
output += "\n    ";
;
}
output += "\n  </div>\n";
;
}
else {
output += "\n  ";
output += runtime.suppressValue((lineno = 130, colno = 18, runtime.callWrap(macro_t_26, "_inputElement", context, [runtime.contextOrFrameLookup(context, frame, "params")])), env.opts.autoescape);
output += "\n";
;
}
output += "\n</div>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
  "govuk/components/label/macro.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
var macro_t_1 = runtime.makeMacro(
["params"], 
[], 
function (l_params, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("params", l_params);
var t_2 = "";var tasks = [];
tasks.push(
function(callback) {
env.getTemplate("govuk/components/label/template.njk", false, "govuk/components/label/macro.njk", false, function(t_4,t_3) {
if(t_4) { cb(t_4); return; }
callback(null,t_3);});
});
tasks.push(
function(template, callback){
template.render(context.getVariables(), frame, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
callback(null,t_5);});
});
tasks.push(
function(result, callback){
t_2 += result;
callback(null);
});
env.waterfall(tasks, function(){
});
frame = callerFrame;
return new runtime.SafeString(t_2);
});
context.addExport("govukLabel");
context.setVariable("govukLabel", macro_t_1);
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
  "govuk/components/label/template.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("govuk/macros/attributes.njk", false, "govuk/components/label/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html") || runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"text")) {
output += "\n";
var t_5;
t_5 = (function() {
var output = "";
output += "\n<label class=\"govuk-label";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((lineno = 5, colno = 21, runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"attributes")])), env.opts.autoescape);
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"for")) {
output += " for=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"for"), env.opts.autoescape);
output += "\"";
;
}
output += ">\n  ";
output += runtime.suppressValue((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html"))),2):runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"text")), env.opts.autoescape);
output += "\n</label>\n";
;
return output;
})()
;
frame.set("labelHtml", t_5, true);
if(frame.topLevel) {
context.setVariable("labelHtml", t_5);
}
if(frame.topLevel) {
context.addExport("labelHtml", t_5);
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"isPageHeading")) {
output += "\n<h1 class=\"govuk-label-wrapper\">\n  ";
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.contextOrFrameLookup(context, frame, "labelHtml"))),2), env.opts.autoescape);
output += "\n</h1>\n";
;
}
else {
output += "\n";
output += runtime.suppressValue(env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.contextOrFrameLookup(context, frame, "labelHtml"))), env.opts.autoescape);
output += "\n";
;
}
output += "\n";
;
}
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
  "govuk/components/radios/macro.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
var macro_t_1 = runtime.makeMacro(
["params"], 
[], 
function (l_params, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("params", l_params);
var t_2 = "";var tasks = [];
tasks.push(
function(callback) {
env.getTemplate("govuk/components/radios/template.njk", false, "govuk/components/radios/macro.njk", false, function(t_4,t_3) {
if(t_4) { cb(t_4); return; }
callback(null,t_3);});
});
tasks.push(
function(template, callback){
template.render(context.getVariables(), frame, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
callback(null,t_5);});
});
tasks.push(
function(result, callback){
t_2 += result;
callback(null);
});
env.waterfall(tasks, function(){
});
frame = callerFrame;
return new runtime.SafeString(t_2);
});
context.addExport("govukRadios");
context.setVariable("govukRadios", macro_t_1);
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
  "govuk/components/radios/template.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("govuk/macros/attributes.njk", false, "govuk/components/radios/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
output += "\n";
env.getTemplate("govuk/components/error-message/macro.njk", false, "govuk/components/radios/template.njk", false, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
t_5.getExported(function(t_7,t_5) {
if(t_7) { cb(t_7); return; }
if(Object.prototype.hasOwnProperty.call(t_5, "govukErrorMessage")) {
var t_8 = t_5.govukErrorMessage;
} else {
cb(new Error("cannot import 'govukErrorMessage'")); return;
}
context.setVariable("govukErrorMessage", t_8);
output += "\n";
env.getTemplate("govuk/components/fieldset/macro.njk", false, "govuk/components/radios/template.njk", false, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
t_9.getExported(function(t_11,t_9) {
if(t_11) { cb(t_11); return; }
if(Object.prototype.hasOwnProperty.call(t_9, "govukFieldset")) {
var t_12 = t_9.govukFieldset;
} else {
cb(new Error("cannot import 'govukFieldset'")); return;
}
context.setVariable("govukFieldset", t_12);
output += "\n";
env.getTemplate("govuk/components/hint/macro.njk", false, "govuk/components/radios/template.njk", false, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
t_13.getExported(function(t_15,t_13) {
if(t_15) { cb(t_15); return; }
if(Object.prototype.hasOwnProperty.call(t_13, "govukHint")) {
var t_16 = t_13.govukHint;
} else {
cb(new Error("cannot import 'govukHint'")); return;
}
context.setVariable("govukHint", t_16);
output += "\n";
env.getTemplate("govuk/components/label/macro.njk", false, "govuk/components/radios/template.njk", false, function(t_18,t_17) {
if(t_18) { cb(t_18); return; }
t_17.getExported(function(t_19,t_17) {
if(t_19) { cb(t_19); return; }
if(Object.prototype.hasOwnProperty.call(t_17, "govukLabel")) {
var t_20 = t_17.govukLabel;
} else {
cb(new Error("cannot import 'govukLabel'")); return;
}
context.setVariable("govukLabel", t_20);
var t_21;
t_21 = (runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"idPrefix")?runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"idPrefix"):runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"name"));
frame.set("idPrefix", t_21, true);
if(frame.topLevel) {
context.setVariable("idPrefix", t_21);
}
if(frame.topLevel) {
context.addExport("idPrefix", t_21);
}
var t_22;
t_22 = (runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"fieldset")),"describedBy")?runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"fieldset")),"describedBy"):"");
frame.set("describedBy", t_22, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_22);
}
if(frame.topLevel) {
context.addExport("describedBy", t_22);
}
var t_23;
t_23 = (runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"fieldset")?true:false);
frame.set("hasFieldset", t_23, true);
if(frame.topLevel) {
context.setVariable("hasFieldset", t_23);
}
if(frame.topLevel) {
context.addExport("hasFieldset", t_23);
}
var macro_t_24 = runtime.makeMacro(
["params", "item", "index"], 
[], 
function (l_params, l_item, l_index, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("params", l_params);
frame.set("item", l_item);
frame.set("index", l_index);
var t_25 = "";var t_26;
t_26 = (runtime.memberLookup((l_item),"id")?runtime.memberLookup((l_item),"id"):runtime.contextOrFrameLookup(context, frame, "idPrefix") + ((l_index > 1?"-" + l_index:"")));
frame.set("itemId", t_26, true);
if(frame.topLevel) {
context.setVariable("itemId", t_26);
}
if(frame.topLevel) {
context.addExport("itemId", t_26);
}
t_25 += "\n  ";
var t_27;
t_27 = "conditional-" + runtime.contextOrFrameLookup(context, frame, "itemId");
frame.set("conditionalId", t_27, true);
if(frame.topLevel) {
context.setVariable("conditionalId", t_27);
}
if(frame.topLevel) {
context.addExport("conditionalId", t_27);
}
if(runtime.memberLookup((l_item),"divider")) {
t_25 += "\n    <div class=\"govuk-radios__divider\">";
t_25 += runtime.suppressValue(runtime.memberLookup((l_item),"divider"), env.opts.autoescape);
t_25 += "</div>\n  ";
;
}
else {
t_25 += "\n    ";
var t_28;
t_28 = env.getFilter("default").call(context, runtime.memberLookup((l_item),"checked"),(runtime.memberLookup((l_params),"value")?(runtime.memberLookup((l_item),"value") == runtime.memberLookup((l_params),"value") && runtime.memberLookup((l_item),"checked") != false):false),true);
frame.set("isChecked", t_28, true);
if(frame.topLevel) {
context.setVariable("isChecked", t_28);
}
if(frame.topLevel) {
context.addExport("isChecked", t_28);
}
t_25 += "\n    ";
var t_29;
t_29 = (runtime.memberLookup((runtime.memberLookup((l_item),"hint")),"text") || runtime.memberLookup((runtime.memberLookup((l_item),"hint")),"html")?true:"");
frame.set("hasHint", t_29, true);
if(frame.topLevel) {
context.setVariable("hasHint", t_29);
}
if(frame.topLevel) {
context.addExport("hasHint", t_29);
}
t_25 += "\n    ";
var t_30;
t_30 = runtime.contextOrFrameLookup(context, frame, "itemId") + "-item-hint";
frame.set("itemHintId", t_30, true);
if(frame.topLevel) {
context.setVariable("itemHintId", t_30);
}
if(frame.topLevel) {
context.addExport("itemHintId", t_30);
}
t_25 += "\n    <div class=\"govuk-radios__item\">\n      <input class=\"govuk-radios__input\" id=\"";
t_25 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "itemId"), env.opts.autoescape);
t_25 += "\" name=\"";
t_25 += runtime.suppressValue(runtime.memberLookup((l_params),"name"), env.opts.autoescape);
t_25 += "\" type=\"radio\" value=\"";
t_25 += runtime.suppressValue(runtime.memberLookup((l_item),"value"), env.opts.autoescape);
t_25 += "\"";
t_25 += runtime.suppressValue((runtime.contextOrFrameLookup(context, frame, "isChecked")?" checked":""), env.opts.autoescape);
t_25 += runtime.suppressValue((runtime.memberLookup((l_item),"disabled")?" disabled":""), env.opts.autoescape);
if(runtime.memberLookup((runtime.memberLookup((l_item),"conditional")),"html")) {
t_25 += " data-aria-controls=\"";
t_25 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "conditionalId"), env.opts.autoescape);
t_25 += "\"";
;
}
if(runtime.contextOrFrameLookup(context, frame, "hasHint")) {
t_25 += " aria-describedby=\"";
t_25 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "itemHintId"), env.opts.autoescape);
t_25 += "\"";
;
}
t_25 += runtime.suppressValue((lineno = 34, colno = 27, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "govukAttributes"), "govukAttributes", context, [runtime.memberLookup((l_item),"attributes")])), env.opts.autoescape);
t_25 += ">\n      ";
t_25 += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (lineno = 35, colno = 19, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "govukLabel"), "govukLabel", context, [{"html": runtime.memberLookup((l_item),"html"),"text": runtime.memberLookup((l_item),"text"),"classes": "govuk-radios__label" + ((runtime.memberLookup((runtime.memberLookup((l_item),"label")),"classes")?" " + runtime.memberLookup((runtime.memberLookup((l_item),"label")),"classes"):"")),"attributes": runtime.memberLookup((runtime.memberLookup((l_item),"label")),"attributes"),"for": runtime.contextOrFrameLookup(context, frame, "itemId")}]))),6), env.opts.autoescape);
t_25 += "\n      ";
if(runtime.contextOrFrameLookup(context, frame, "hasHint")) {
t_25 += "\n      ";
t_25 += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (lineno = 43, colno = 18, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "govukHint"), "govukHint", context, [{"id": runtime.contextOrFrameLookup(context, frame, "itemHintId"),"classes": "govuk-radios__hint" + ((runtime.memberLookup((runtime.memberLookup((l_item),"hint")),"classes")?" " + runtime.memberLookup((runtime.memberLookup((l_item),"hint")),"classes"):"")),"attributes": runtime.memberLookup((runtime.memberLookup((l_item),"hint")),"attributes"),"html": runtime.memberLookup((runtime.memberLookup((l_item),"hint")),"html"),"text": runtime.memberLookup((runtime.memberLookup((l_item),"hint")),"text")}]))),6), env.opts.autoescape);
t_25 += "\n      ";
;
}
t_25 += "\n    </div>\n    ";
if(runtime.memberLookup((runtime.memberLookup((l_item),"conditional")),"html")) {
t_25 += "\n    <div class=\"govuk-radios__conditional";
if(!runtime.contextOrFrameLookup(context, frame, "isChecked")) {
t_25 += " govuk-radios__conditional--hidden";
;
}
t_25 += "\" id=\"";
t_25 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "conditionalId"), env.opts.autoescape);
t_25 += "\">\n      ";
t_25 += runtime.suppressValue(env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((l_item),"conditional")),"html"))), env.opts.autoescape);
t_25 += "\n    </div>\n    ";
;
}
t_25 += "\n  ";
;
}
;
frame = callerFrame;
return new runtime.SafeString(t_25);
});
context.setVariable("_radioItem", macro_t_24);
var t_31;
t_31 = (function() {
var output = "";
output += "\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")) {
output += "\n  ";
var t_32;
t_32 = runtime.contextOrFrameLookup(context, frame, "idPrefix") + "-hint";
frame.set("hintId", t_32, true);
if(frame.topLevel) {
context.setVariable("hintId", t_32);
}
if(frame.topLevel) {
context.addExport("hintId", t_32);
}
output += "\n  ";
var t_33;
t_33 = (runtime.contextOrFrameLookup(context, frame, "describedBy")?runtime.contextOrFrameLookup(context, frame, "describedBy") + " " + runtime.contextOrFrameLookup(context, frame, "hintId"):runtime.contextOrFrameLookup(context, frame, "hintId"));
frame.set("describedBy", t_33, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_33);
}
if(frame.topLevel) {
context.addExport("describedBy", t_33);
}
output += "\n  ";
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (lineno = 65, colno = 14, runtime.callWrap(t_16, "govukHint", context, [{"id": runtime.contextOrFrameLookup(context, frame, "hintId"),"classes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"classes"),"attributes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"attributes"),"html": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"html"),"text": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"text")}]))),2), env.opts.autoescape);
output += "\n";
;
}
output += "\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
output += "\n  ";
var t_34;
t_34 = runtime.contextOrFrameLookup(context, frame, "idPrefix") + "-error";
frame.set("errorId", t_34, true);
if(frame.topLevel) {
context.setVariable("errorId", t_34);
}
if(frame.topLevel) {
context.addExport("errorId", t_34);
}
output += "\n  ";
var t_35;
t_35 = (runtime.contextOrFrameLookup(context, frame, "describedBy")?runtime.contextOrFrameLookup(context, frame, "describedBy") + " " + runtime.contextOrFrameLookup(context, frame, "errorId"):runtime.contextOrFrameLookup(context, frame, "errorId"));
frame.set("describedBy", t_35, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_35);
}
if(frame.topLevel) {
context.addExport("describedBy", t_35);
}
output += "\n  ";
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (lineno = 76, colno = 22, runtime.callWrap(t_8, "govukErrorMessage", context, [{"id": runtime.contextOrFrameLookup(context, frame, "errorId"),"classes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"classes"),"attributes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"attributes"),"html": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"html"),"text": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"text"),"visuallyHiddenText": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"visuallyHiddenText")}]))),2), env.opts.autoescape);
output += "\n";
;
}
output += "\n  <div class=\"govuk-radios";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((lineno = 86, colno = 23, runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"attributes")])), env.opts.autoescape);
output += " data-module=\"govuk-radios\">\n    ";
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")) {
output += "\n    ";
output += runtime.suppressValue((runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")),"html"))),4):runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")),"text")), env.opts.autoescape);
output += "\n    ";
;
}
output += "\n    ";
frame = frame.push();
var t_38 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"items");
if(t_38) {t_38 = runtime.fromIterator(t_38);
var t_37 = t_38.length;
for(var t_36=0; t_36 < t_38.length; t_36++) {
var t_39 = t_38[t_36];
frame.set("item", t_39);
frame.set("loop.index", t_36 + 1);
frame.set("loop.index0", t_36);
frame.set("loop.revindex", t_37 - t_36);
frame.set("loop.revindex0", t_37 - t_36 - 1);
frame.set("loop.first", t_36 === 0);
frame.set("loop.last", t_36 === t_37 - 1);
frame.set("loop.length", t_37);
output += "\n      ";
if(t_39) {
output += runtime.suppressValue((lineno = 92, colno = 22, runtime.callWrap(macro_t_24, "_radioItem", context, [runtime.contextOrFrameLookup(context, frame, "params"),t_39,runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "loop")),"index")])), env.opts.autoescape);
;
}
output += "\n    ";
;
}
}
frame = frame.pop();
output += "\n    ";
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")) {
output += "\n    ";
output += runtime.suppressValue((runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")),"html"))),4):runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")),"text")), env.opts.autoescape);
output += "\n    ";
;
}
output += "\n  </div>\n";
;
return output;
})()
;
frame.set("innerHtml", t_31, true);
if(frame.topLevel) {
context.setVariable("innerHtml", t_31);
}
if(frame.topLevel) {
context.addExport("innerHtml", t_31);
}
output += "<div class=\"govuk-form-group";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
output += " govuk-form-group--error";
;
}
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((lineno = 102, colno = 21, runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"attributes")])), env.opts.autoescape);
output += ">\n";
if(runtime.contextOrFrameLookup(context, frame, "hasFieldset")) {
output += "\n  ";
output += runtime.suppressValue(env.getFilter("trim").call(context, (lineno = 104, colno = 18, runtime.callWrap(t_12, "govukFieldset", context, [{"describedBy": runtime.contextOrFrameLookup(context, frame, "describedBy"),"classes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"fieldset")),"classes"),"attributes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"fieldset")),"attributes"),"legend": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"fieldset")),"legend"),"html": env.getFilter("trim").call(context, runtime.contextOrFrameLookup(context, frame, "innerHtml"))}]))), env.opts.autoescape);
output += "\n";
;
}
else {
output += "\n  ";
output += runtime.suppressValue(env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.contextOrFrameLookup(context, frame, "innerHtml"))), env.opts.autoescape);
output += "\n";
;
}
output += "\n</div>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
  "govuk/components/textarea/macro.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
var macro_t_1 = runtime.makeMacro(
["params"], 
[], 
function (l_params, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("params", l_params);
var t_2 = "";var tasks = [];
tasks.push(
function(callback) {
env.getTemplate("govuk/components/textarea/template.njk", false, "govuk/components/textarea/macro.njk", false, function(t_4,t_3) {
if(t_4) { cb(t_4); return; }
callback(null,t_3);});
});
tasks.push(
function(template, callback){
template.render(context.getVariables(), frame, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
callback(null,t_5);});
});
tasks.push(
function(result, callback){
t_2 += result;
callback(null);
});
env.waterfall(tasks, function(){
});
frame = callerFrame;
return new runtime.SafeString(t_2);
});
context.addExport("govukTextarea");
context.setVariable("govukTextarea", macro_t_1);
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
  "govuk/components/textarea/template.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("govuk/macros/attributes.njk", false, "govuk/components/textarea/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
output += "\n";
env.getTemplate("govuk/components/error-message/macro.njk", false, "govuk/components/textarea/template.njk", false, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
t_5.getExported(function(t_7,t_5) {
if(t_7) { cb(t_7); return; }
if(Object.prototype.hasOwnProperty.call(t_5, "govukErrorMessage")) {
var t_8 = t_5.govukErrorMessage;
} else {
cb(new Error("cannot import 'govukErrorMessage'")); return;
}
context.setVariable("govukErrorMessage", t_8);
output += "\n";
env.getTemplate("govuk/components/hint/macro.njk", false, "govuk/components/textarea/template.njk", false, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
t_9.getExported(function(t_11,t_9) {
if(t_11) { cb(t_11); return; }
if(Object.prototype.hasOwnProperty.call(t_9, "govukHint")) {
var t_12 = t_9.govukHint;
} else {
cb(new Error("cannot import 'govukHint'")); return;
}
context.setVariable("govukHint", t_12);
output += "\n";
env.getTemplate("govuk/components/label/macro.njk", false, "govuk/components/textarea/template.njk", false, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
t_13.getExported(function(t_15,t_13) {
if(t_15) { cb(t_15); return; }
if(Object.prototype.hasOwnProperty.call(t_13, "govukLabel")) {
var t_16 = t_13.govukLabel;
} else {
cb(new Error("cannot import 'govukLabel'")); return;
}
context.setVariable("govukLabel", t_16);
var t_17;
t_17 = (runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"describedBy")?runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"describedBy"):"");
frame.set("describedBy", t_17, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_17);
}
if(frame.topLevel) {
context.addExport("describedBy", t_17);
}
var t_18;
t_18 = (runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"id")?runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"id"):runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"name"));
frame.set("id", t_18, true);
if(frame.topLevel) {
context.setVariable("id", t_18);
}
if(frame.topLevel) {
context.addExport("id", t_18);
}
output += "<div class=\"govuk-form-group";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
output += " govuk-form-group--error";
;
}
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((lineno = 11, colno = 21, runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"attributes")])), env.opts.autoescape);
output += ">\n  ";
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (lineno = 12, colno = 15, runtime.callWrap(t_16, "govukLabel", context, [{"html": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"label")),"html"),"text": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"label")),"text"),"classes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"label")),"classes"),"isPageHeading": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"label")),"isPageHeading"),"attributes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"label")),"attributes"),"for": runtime.contextOrFrameLookup(context, frame, "id")}]))),2), env.opts.autoescape);
output += "\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")) {
output += "\n  ";
var t_19;
t_19 = runtime.contextOrFrameLookup(context, frame, "id") + "-hint";
frame.set("hintId", t_19, true);
if(frame.topLevel) {
context.setVariable("hintId", t_19);
}
if(frame.topLevel) {
context.addExport("hintId", t_19);
}
output += "\n  ";
var t_20;
t_20 = (runtime.contextOrFrameLookup(context, frame, "describedBy")?runtime.contextOrFrameLookup(context, frame, "describedBy") + " " + runtime.contextOrFrameLookup(context, frame, "hintId"):runtime.contextOrFrameLookup(context, frame, "hintId"));
frame.set("describedBy", t_20, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_20);
}
if(frame.topLevel) {
context.addExport("describedBy", t_20);
}
output += "\n  ";
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (lineno = 23, colno = 14, runtime.callWrap(t_12, "govukHint", context, [{"id": runtime.contextOrFrameLookup(context, frame, "hintId"),"classes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"classes"),"attributes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"attributes"),"html": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"html"),"text": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"text")}]))),2), env.opts.autoescape);
output += "\n";
;
}
output += "\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
output += "\n  ";
var t_21;
t_21 = runtime.contextOrFrameLookup(context, frame, "id") + "-error";
frame.set("errorId", t_21, true);
if(frame.topLevel) {
context.setVariable("errorId", t_21);
}
if(frame.topLevel) {
context.addExport("errorId", t_21);
}
output += "\n  ";
var t_22;
t_22 = (runtime.contextOrFrameLookup(context, frame, "describedBy")?runtime.contextOrFrameLookup(context, frame, "describedBy") + " " + runtime.contextOrFrameLookup(context, frame, "errorId"):runtime.contextOrFrameLookup(context, frame, "errorId"));
frame.set("describedBy", t_22, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_22);
}
if(frame.topLevel) {
context.addExport("describedBy", t_22);
}
output += "\n  ";
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (lineno = 34, colno = 22, runtime.callWrap(t_8, "govukErrorMessage", context, [{"id": runtime.contextOrFrameLookup(context, frame, "errorId"),"classes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"classes"),"attributes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"attributes"),"html": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"html"),"text": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"text"),"visuallyHiddenText": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"visuallyHiddenText")}]))),2), env.opts.autoescape);
output += "\n";
;
}
output += "\n";
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")) {
output += "\n  ";
output += runtime.suppressValue((runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")),"html"))),2):runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")),"text")), env.opts.autoescape);
output += "\n";
;
}
output += "\n  <textarea class=\"govuk-textarea";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
output += " govuk-textarea--error";
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes"), env.opts.autoescape);
;
}
output += "\" id=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "id"), env.opts.autoescape);
output += "\" name=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"name"), env.opts.autoescape);
output += "\" rows=\"";
output += runtime.suppressValue(env.getFilter("default").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"rows"),5,true), env.opts.autoescape);
output += "\"";
if((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"spellcheck") === false) || (runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"spellcheck") === true)) {
output += " spellcheck=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"spellcheck"), env.opts.autoescape);
output += "\"";
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"disabled")) {
output += " disabled";
;
}
if(runtime.contextOrFrameLookup(context, frame, "describedBy")) {
output += " aria-describedby=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "describedBy"), env.opts.autoescape);
output += "\"";
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"autocomplete")) {
output += " autocomplete=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"autocomplete"), env.opts.autoescape);
output += "\"";
;
}
output += runtime.suppressValue((lineno = 51, colno = 21, runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"attributes")])), env.opts.autoescape);
output += ">";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"value"), env.opts.autoescape);
output += "</textarea>\n";
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")) {
output += "\n  ";
output += runtime.suppressValue((runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")),"html"))),2):runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")),"text")), env.opts.autoescape);
output += "\n";
;
}
output += "\n</div>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
  "govuk/macros/attributes.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
var macro_t_1 = runtime.makeMacro(
["attributes"], 
[], 
function (l_attributes, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("attributes", l_attributes);
var t_2 = "";var t_3;
t_3 = (env.getTest("string").call(context, l_attributes) === true?l_attributes:"");
frame.set("attributesHtml", t_3, true);
if(frame.topLevel) {
context.setVariable("attributesHtml", t_3);
}
if(frame.topLevel) {
context.addExport("attributesHtml", t_3);
}
if(env.getTest("escaped").call(context, l_attributes) === true && env.getTest("string").call(context, runtime.memberLookup((l_attributes),"val")) === true) {
t_2 += "\n    ";
var t_4;
t_4 = l_attributes;
frame.set("attributesHtml", t_4, true);
if(frame.topLevel) {
context.setVariable("attributesHtml", t_4);
}
if(frame.topLevel) {
context.addExport("attributesHtml", t_4);
}
;
}
else {
if(env.getTest("mapping").call(context, l_attributes) === true && !env.getTest("escaped").call(context, l_attributes) === true) {
t_2 += "\n    ";
frame = frame.push();
var t_7 = l_attributes;
if(t_7) {t_7 = runtime.fromIterator(t_7);
var t_5;
if(runtime.isArray(t_7)) {
var t_6 = t_7.length;
for(t_5=0; t_5 < t_7.length; t_5++) {
var t_8 = t_7[t_5][0];
frame.set("[object Object]", t_7[t_5][0]);
var t_9 = t_7[t_5][1];
frame.set("[object Object]", t_7[t_5][1]);
frame.set("loop.index", t_5 + 1);
frame.set("loop.index0", t_5);
frame.set("loop.revindex", t_6 - t_5);
frame.set("loop.revindex0", t_6 - t_5 - 1);
frame.set("loop.first", t_5 === 0);
frame.set("loop.last", t_5 === t_6 - 1);
frame.set("loop.length", t_6);
var t_10;
t_10 = (env.getTest("mapping").call(context, t_9) === true && !env.getTest("escaped").call(context, t_9) === true?t_9:{"value": t_9,"optional": false});
frame.set("options", t_10, true);
if(frame.topLevel) {
context.setVariable("options", t_10);
}
if(frame.topLevel) {
context.addExport("options", t_10);
}
if(runtime.inOperator(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"value"),[runtime.contextOrFrameLookup(context, frame, "undefined"),null])) {
t_2 += "\n        ";
var t_11;
t_11 = null;
frame.set("value", t_11, true);
if(frame.topLevel) {
context.setVariable("value", t_11);
}
if(frame.topLevel) {
context.addExport("value", t_11);
}
t_2 += "\n        ";
var t_12;
t_12 = "";
frame.set("valueEscaped", t_12, true);
if(frame.topLevel) {
context.setVariable("valueEscaped", t_12);
}
if(frame.topLevel) {
context.addExport("valueEscaped", t_12);
}
;
}
else {
if(env.getTest("escaped").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"value")) === true) {
t_2 += "\n        ";
var t_13;
t_13 = runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"value")),"val");
frame.set("value", t_13, true);
if(frame.topLevel) {
context.setVariable("value", t_13);
}
if(frame.topLevel) {
context.addExport("value", t_13);
}
t_2 += "\n        ";
var t_14;
t_14 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"value");
frame.set("valueEscaped", t_14, true);
if(frame.topLevel) {
context.setVariable("valueEscaped", t_14);
}
if(frame.topLevel) {
context.addExport("valueEscaped", t_14);
}
;
}
else {
t_2 += "\n        ";
var t_15;
t_15 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"value");
frame.set("value", t_15, true);
if(frame.topLevel) {
context.setVariable("value", t_15);
}
if(frame.topLevel) {
context.addExport("value", t_15);
}
t_2 += "\n        ";
var t_16;
t_16 = env.getFilter("escape").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"value"));
frame.set("valueEscaped", t_16, true);
if(frame.topLevel) {
context.setVariable("valueEscaped", t_16);
}
if(frame.topLevel) {
context.addExport("valueEscaped", t_16);
}
t_2 += "\n      ";
;
}
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"optional") === true && runtime.contextOrFrameLookup(context, frame, "value") === true) {
t_2 += "\n        ";
var t_17;
t_17 = runtime.contextOrFrameLookup(context, frame, "attributesHtml") + " " + env.getFilter("escape").call(context, t_8);
frame.set("attributesHtml", t_17, true);
if(frame.topLevel) {
context.setVariable("attributesHtml", t_17);
}
if(frame.topLevel) {
context.addExport("attributesHtml", t_17);
}
;
}
else {
if((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"optional") === true && !runtime.inOperator(runtime.contextOrFrameLookup(context, frame, "value"),[runtime.contextOrFrameLookup(context, frame, "undefined"),null,false])) || runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"optional") !== true) {
t_2 += "\n        ";
var t_18;
t_18 = runtime.contextOrFrameLookup(context, frame, "attributesHtml") + " " + env.getFilter("escape").call(context, t_8) + "=\"" + runtime.contextOrFrameLookup(context, frame, "valueEscaped") + "\"";
frame.set("attributesHtml", t_18, true);
if(frame.topLevel) {
context.setVariable("attributesHtml", t_18);
}
if(frame.topLevel) {
context.addExport("attributesHtml", t_18);
}
t_2 += "\n      ";
;
}
;
}
t_2 += "\n    ";
;
}
} else {
t_5 = -1;
var t_6 = runtime.keys(t_7).length;
for(var t_19 in t_7) {
t_5++;
var t_20 = t_7[t_19];
frame.set("name", t_19);
frame.set("item", t_20);
frame.set("loop.index", t_5 + 1);
frame.set("loop.index0", t_5);
frame.set("loop.revindex", t_6 - t_5);
frame.set("loop.revindex0", t_6 - t_5 - 1);
frame.set("loop.first", t_5 === 0);
frame.set("loop.last", t_5 === t_6 - 1);
frame.set("loop.length", t_6);
var t_21;
t_21 = (env.getTest("mapping").call(context, t_20) === true && !env.getTest("escaped").call(context, t_20) === true?t_20:{"value": t_20,"optional": false});
frame.set("options", t_21, true);
if(frame.topLevel) {
context.setVariable("options", t_21);
}
if(frame.topLevel) {
context.addExport("options", t_21);
}
if(runtime.inOperator(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"value"),[runtime.contextOrFrameLookup(context, frame, "undefined"),null])) {
t_2 += "\n        ";
var t_22;
t_22 = null;
frame.set("value", t_22, true);
if(frame.topLevel) {
context.setVariable("value", t_22);
}
if(frame.topLevel) {
context.addExport("value", t_22);
}
t_2 += "\n        ";
var t_23;
t_23 = "";
frame.set("valueEscaped", t_23, true);
if(frame.topLevel) {
context.setVariable("valueEscaped", t_23);
}
if(frame.topLevel) {
context.addExport("valueEscaped", t_23);
}
;
}
else {
if(env.getTest("escaped").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"value")) === true) {
t_2 += "\n        ";
var t_24;
t_24 = runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"value")),"val");
frame.set("value", t_24, true);
if(frame.topLevel) {
context.setVariable("value", t_24);
}
if(frame.topLevel) {
context.addExport("value", t_24);
}
t_2 += "\n        ";
var t_25;
t_25 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"value");
frame.set("valueEscaped", t_25, true);
if(frame.topLevel) {
context.setVariable("valueEscaped", t_25);
}
if(frame.topLevel) {
context.addExport("valueEscaped", t_25);
}
;
}
else {
t_2 += "\n        ";
var t_26;
t_26 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"value");
frame.set("value", t_26, true);
if(frame.topLevel) {
context.setVariable("value", t_26);
}
if(frame.topLevel) {
context.addExport("value", t_26);
}
t_2 += "\n        ";
var t_27;
t_27 = env.getFilter("escape").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"value"));
frame.set("valueEscaped", t_27, true);
if(frame.topLevel) {
context.setVariable("valueEscaped", t_27);
}
if(frame.topLevel) {
context.addExport("valueEscaped", t_27);
}
t_2 += "\n      ";
;
}
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"optional") === true && runtime.contextOrFrameLookup(context, frame, "value") === true) {
t_2 += "\n        ";
var t_28;
t_28 = runtime.contextOrFrameLookup(context, frame, "attributesHtml") + " " + env.getFilter("escape").call(context, t_19);
frame.set("attributesHtml", t_28, true);
if(frame.topLevel) {
context.setVariable("attributesHtml", t_28);
}
if(frame.topLevel) {
context.addExport("attributesHtml", t_28);
}
;
}
else {
if((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"optional") === true && !runtime.inOperator(runtime.contextOrFrameLookup(context, frame, "value"),[runtime.contextOrFrameLookup(context, frame, "undefined"),null,false])) || runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"optional") !== true) {
t_2 += "\n        ";
var t_29;
t_29 = runtime.contextOrFrameLookup(context, frame, "attributesHtml") + " " + env.getFilter("escape").call(context, t_19) + "=\"" + runtime.contextOrFrameLookup(context, frame, "valueEscaped") + "\"";
frame.set("attributesHtml", t_29, true);
if(frame.topLevel) {
context.setVariable("attributesHtml", t_29);
}
if(frame.topLevel) {
context.addExport("attributesHtml", t_29);
}
t_2 += "\n      ";
;
}
;
}
t_2 += "\n    ";
;
}
}
}
frame = frame.pop();
t_2 += "\n  ";
;
}
;
}
t_2 += runtime.suppressValue(env.getFilter("safe").call(context, runtime.contextOrFrameLookup(context, frame, "attributesHtml")), env.opts.autoescape);
;
frame = callerFrame;
return new runtime.SafeString(t_2);
});
context.addExport("govukAttributes");
context.setVariable("govukAttributes", macro_t_1);
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
  "layout/call.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/forms.njk", false, "layout/call.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.prototype.hasOwnProperty.call(t_1, "form")) {
var t_4 = t_1.form;
} else {
cb(new Error("cannot import 'form'")); return;
}
context.setVariable("form", t_4);
if(Object.prototype.hasOwnProperty.call(t_1, "button")) {
var t_5 = t_1.button;
} else {
cb(new Error("cannot import 'button'")); return;
}
context.setVariable("button", t_5);
if(Object.prototype.hasOwnProperty.call(t_1, "text")) {
var t_6 = t_1.text;
} else {
cb(new Error("cannot import 'text'")); return;
}
context.setVariable("text", t_6);
if(Object.prototype.hasOwnProperty.call(t_1, "longText")) {
var t_7 = t_1.longText;
} else {
cb(new Error("cannot import 'longText'")); return;
}
context.setVariable("longText", t_7);
if(Object.prototype.hasOwnProperty.call(t_1, "choice")) {
var t_8 = t_1.choice;
} else {
cb(new Error("cannot import 'choice'")); return;
}
context.setVariable("choice", t_8);
if(Object.prototype.hasOwnProperty.call(t_1, "choices")) {
var t_9 = t_1.choices;
} else {
cb(new Error("cannot import 'choices'")); return;
}
context.setVariable("choices", t_9);
output += "\n";
env.getTemplate("layout/task.njk", false, "layout/call.njk", false, function(t_11,t_10) {
if(t_11) { cb(t_11); return; }
t_10.getExported(function(t_12,t_10) {
if(t_12) { cb(t_12); return; }
if(Object.prototype.hasOwnProperty.call(t_10, "asWritten")) {
var t_13 = t_10.asWritten;
} else {
cb(new Error("cannot import 'asWritten'")); return;
}
context.setVariable("asWritten", t_13);
output += "\n";
var macro_t_14 = runtime.makeMacro(
["list"], 
[], 
function (l_list, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("list", l_list);
var t_15 = "";t_15 += "\n<ul class=\"fb-callees\">\n";
frame = frame.push();
var t_18 = l_list;
if(t_18) {t_18 = runtime.fromIterator(t_18);
var t_17 = t_18.length;
for(var t_16=0; t_16 < t_18.length; t_16++) {
var t_19 = t_18[t_16];
frame.set("item", t_19);
frame.set("loop.index", t_16 + 1);
frame.set("loop.index0", t_16);
frame.set("loop.revindex", t_17 - t_16);
frame.set("loop.revindex0", t_17 - t_16 - 1);
frame.set("loop.first", t_16 === 0);
frame.set("loop.last", t_16 === t_17 - 1);
frame.set("loop.length", t_17);
t_15 += "\n  <li class=\"fb-callee";
if(runtime.memberLookup((t_19),"isNext")) {
t_15 += " fb-callee--next";
;
}
t_15 += "\">\n    <div><span class=\"govuk-body-s\">";
t_15 += runtime.suppressValue(runtime.memberLookup((t_19),"who"), env.opts.autoescape);
if(runtime.memberLookup((t_19),"isNext")) {
t_15 += " <strong class=\"govuk-tag govuk-tag--blue\">";
t_15 += runtime.suppressValue((lineno = 6, colno = 117, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Ring now"])), env.opts.autoescape);
t_15 += "</strong>";
;
}
t_15 += "</span>\n    ";
if(runtime.memberLookup((t_19),"mayBeParty")) {
t_15 += "<p class=\"govuk-body fb-callee__name\"><strong class=\"govuk-tag govuk-tag--red\">";
t_15 += runtime.suppressValue((lineno = 7, colno = 111, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Do not ring"])), env.opts.autoescape);
t_15 += "</strong> ";
t_15 += runtime.suppressValue((lineno = 7, colno = 143, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["They may be connected with the incident."])), env.opts.autoescape);
t_15 += "</p>\n    ";
;
}
else {
if(runtime.memberLookup((t_19),"isAway")) {
t_15 += "<p class=\"govuk-body fb-callee__name\"><strong class=\"govuk-tag govuk-tag--grey\">";
t_15 += runtime.suppressValue((lineno = 8, colno = 110, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Away"])), env.opts.autoescape);
t_15 += "</strong> ";
t_15 += runtime.suppressValue((lineno = 8, colno = 135, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["{name} is away today. Ring the next person.",{"name": runtime.memberLookup((t_19),"name")}])), env.opts.autoescape);
t_15 += "</p>\n    ";
;
}
else {
t_15 += "<p class=\"govuk-body fb-callee__name\">";
t_15 += runtime.suppressValue(runtime.memberLookup((t_19),"name"), env.opts.autoescape);
if(runtime.memberLookup((t_19),"covers")) {
t_15 += " <span class=\"govuk-body-s\">";
t_15 += runtime.suppressValue(runtime.memberLookup((t_19),"covers"), env.opts.autoescape);
t_15 += "</span>";
;
}
t_15 += "</p>";
;
}
;
}
t_15 += "</div>\n    ";
if(runtime.memberLookup((t_19),"phone")) {
t_15 += "<a class=\"govuk-link fb-callee__phone\" href=\"";
t_15 += runtime.suppressValue(runtime.memberLookup((t_19),"telHref"), env.opts.autoescape);
t_15 += "\">";
t_15 += runtime.suppressValue(runtime.memberLookup((t_19),"phone"), env.opts.autoescape);
t_15 += "</a>";
;
}
else {
if(!runtime.memberLookup((t_19),"mayBeParty") && !runtime.memberLookup((t_19),"isAway")) {
t_15 += "<span class=\"govuk-body-s\">";
t_15 += runtime.suppressValue((lineno = 10, colno = 189, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["No number is held"])), env.opts.autoescape);
t_15 += "</span>";
;
}
;
}
t_15 += "\n  </li>\n";
;
}
}
frame = frame.pop();
t_15 += "\n</ul>\n";
if(!runtime.memberLookup((l_list),"length")) {
t_15 += "<p class=\"govuk-body\">";
t_15 += runtime.suppressValue((lineno = 14, colno = 50, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The directory and the register hold nobody to ring. Ring the authority's education-safeguarding lead."])), env.opts.autoescape);
t_15 += "</p>";
;
}
t_15 += "\n";
;
frame = callerFrame;
return new runtime.SafeString(t_15);
});
context.addExport("callees");
context.setVariable("callees", macro_t_14);
output += "\n";
var macro_t_20 = runtime.makeMacro(
["list"], 
[], 
function (l_list, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("list", l_list);
var t_21 = "";t_21 += "\n";
if(runtime.memberLookup((l_list),"length")) {
t_21 += "\n<div class=\"fb-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"";
t_21 += runtime.suppressValue((lineno = 18, colno = 66, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Attempts so far"])), env.opts.autoescape);
t_21 += "\">\n<table class=\"govuk-table\">\n  <caption class=\"govuk-table__caption govuk-table__caption--s\">";
t_21 += runtime.suppressValue((lineno = 20, colno = 68, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Attempts so far"])), env.opts.autoescape);
t_21 += "</caption>\n  <thead class=\"govuk-table__head\"><tr class=\"govuk-table__row\"><th scope=\"col\" class=\"govuk-table__header\">";
t_21 += runtime.suppressValue((lineno = 21, colno = 112, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["When"])), env.opts.autoescape);
t_21 += "</th><th scope=\"col\" class=\"govuk-table__header\">";
t_21 += runtime.suppressValue((lineno = 21, colno = 176, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Whom"])), env.opts.autoescape);
t_21 += "</th><th scope=\"col\" class=\"govuk-table__header\">";
t_21 += runtime.suppressValue((lineno = 21, colno = 240, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["What came of it"])), env.opts.autoescape);
t_21 += "</th><th scope=\"col\" class=\"govuk-table__header\">";
t_21 += runtime.suppressValue((lineno = 21, colno = 315, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Who rang"])), env.opts.autoescape);
t_21 += "</th></tr></thead>\n  <tbody class=\"govuk-table__body\">";
frame = frame.push();
var t_24 = l_list;
if(t_24) {t_24 = runtime.fromIterator(t_24);
var t_23 = t_24.length;
for(var t_22=0; t_22 < t_24.length; t_22++) {
var t_25 = t_24[t_22];
frame.set("row", t_25);
frame.set("loop.index", t_22 + 1);
frame.set("loop.index0", t_22);
frame.set("loop.revindex", t_23 - t_22);
frame.set("loop.revindex0", t_23 - t_22 - 1);
frame.set("loop.first", t_22 === 0);
frame.set("loop.last", t_22 === t_23 - 1);
frame.set("loop.length", t_23);
t_21 += "<tr class=\"govuk-table__row\"><td class=\"govuk-table__cell\">";
t_21 += runtime.suppressValue(runtime.memberLookup((t_25),"when"), env.opts.autoescape);
t_21 += "</td><td class=\"govuk-table__cell\">";
t_21 += runtime.suppressValue(runtime.memberLookup((t_25),"who"), env.opts.autoescape);
t_21 += "</td><td class=\"govuk-table__cell\">";
t_21 += runtime.suppressValue(runtime.memberLookup((t_25),"outcome"), env.opts.autoescape);
if(runtime.memberLookup((t_25),"said")) {
t_21 += "<br>“";
t_21 += runtime.suppressValue((lineno = 22, colno = 263, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asWritten"), "asWritten", context, [runtime.memberLookup((t_25),"said")])), env.opts.autoescape);
t_21 += "”";
;
}
t_21 += "</td><td class=\"govuk-table__cell\">";
t_21 += runtime.suppressValue(runtime.memberLookup((t_25),"by"), env.opts.autoescape);
t_21 += "</td></tr>";
;
}
}
frame = frame.pop();
t_21 += "</tbody>\n</table>\n</div>\n";
;
}
t_21 += "\n";
;
frame = callerFrame;
return new runtime.SafeString(t_21);
});
context.addExport("attempts");
context.setVariable("attempts", macro_t_20);
output += "\n";
output += "\n";
var macro_t_26 = runtime.makeMacro(
["theForm", "csrf"], 
[], 
function (l_theForm, l_csrf, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("theForm", l_theForm);
frame.set("csrf", l_csrf);
var t_27 = "";t_27 += "\n<p class=\"govuk-body\">";
t_27 += runtime.suppressValue((lineno = 29, colno = 26, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Voicemail is not telling. If nobody rang back and read it back, record an attempt instead."])), env.opts.autoescape);
t_27 += "</p>\n";
t_27 += runtime.suppressValue((lineno = 30, colno = 12, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.memberLookup((l_theForm),"action"),l_csrf,runtime.makeKeywordArgs({"caller": (function (){var macro_t_28 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_29 = "";t_29 += runtime.suppressValue((lineno = 30, colno = 46, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "choice"), "choice", context, [runtime.memberLookup((runtime.memberLookup((l_theForm),"fields")),"who")])), env.opts.autoescape);
if(runtime.memberLookup((runtime.memberLookup((l_theForm),"fields")),"place")) {
t_29 += runtime.suppressValue((lineno = 30, colno = 105, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "text"), "text", context, [runtime.memberLookup((runtime.memberLookup((l_theForm),"fields")),"place")])), env.opts.autoescape);
;
}
t_29 += runtime.suppressValue((lineno = 30, colno = 151, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "choices"), "choices", context, [runtime.memberLookup((runtime.memberLookup((l_theForm),"fields")),"proof")])), env.opts.autoescape);
t_29 += runtime.suppressValue((lineno = 30, colno = 183, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "text"), "text", context, [runtime.memberLookup((runtime.memberLookup((l_theForm),"fields")),"at")])), env.opts.autoescape);
t_29 += runtime.suppressValue((lineno = 30, colno = 216, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "longText"), "longText", context, [runtime.memberLookup((runtime.memberLookup((l_theForm),"fields")),"said")])), env.opts.autoescape);
t_29 += runtime.suppressValue((lineno = 30, colno = 249, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 30, colno = 251, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Record that they were told"]))])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_29);
});
return macro_t_28;})()})])), env.opts.autoescape);
t_27 += "\n";
;
frame = callerFrame;
return new runtime.SafeString(t_27);
});
context.addExport("told");
context.setVariable("told", macro_t_26);
output += "\n";
var macro_t_30 = runtime.makeMacro(
["theForm", "csrf"], 
[], 
function (l_theForm, l_csrf, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("theForm", l_theForm);
frame.set("csrf", l_csrf);
var t_31 = "";t_31 += "\n";
t_31 += runtime.suppressValue((lineno = 33, colno = 12, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.memberLookup((l_theForm),"action"),l_csrf,runtime.makeKeywordArgs({"caller": (function (){var macro_t_32 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_33 = "";t_33 += runtime.suppressValue((lineno = 33, colno = 46, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "choice"), "choice", context, [runtime.memberLookup((runtime.memberLookup((l_theForm),"fields")),"who")])), env.opts.autoescape);
t_33 += runtime.suppressValue((lineno = 33, colno = 78, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "choice"), "choice", context, [runtime.memberLookup((runtime.memberLookup((l_theForm),"fields")),"outcome")])), env.opts.autoescape);
t_33 += runtime.suppressValue((lineno = 33, colno = 115, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "choices"), "choices", context, [runtime.memberLookup((runtime.memberLookup((l_theForm),"fields")),"proof")])), env.opts.autoescape);
t_33 += runtime.suppressValue((lineno = 33, colno = 147, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "text"), "text", context, [runtime.memberLookup((runtime.memberLookup((l_theForm),"fields")),"at")])), env.opts.autoescape);
t_33 += runtime.suppressValue((lineno = 33, colno = 180, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "longText"), "longText", context, [runtime.memberLookup((runtime.memberLookup((l_theForm),"fields")),"said")])), env.opts.autoescape);
t_33 += runtime.suppressValue((lineno = 33, colno = 213, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 33, colno = 215, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Record the attempt"])),"secondary"])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_33);
});
return macro_t_32;})()})])), env.opts.autoescape);
t_31 += "\n";
;
frame = callerFrame;
return new runtime.SafeString(t_31);
});
context.addExport("attempt");
context.setVariable("attempt", macro_t_30);
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
  "layout/forms.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("govuk/components/input/macro.njk", false, "layout/forms.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.prototype.hasOwnProperty.call(t_1, "govukInput")) {
var t_4 = t_1.govukInput;
} else {
cb(new Error("cannot import 'govukInput'")); return;
}
context.setVariable("govukInput", t_4);
output += "\n";
env.getTemplate("govuk/components/textarea/macro.njk", false, "layout/forms.njk", false, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
t_5.getExported(function(t_7,t_5) {
if(t_7) { cb(t_7); return; }
if(Object.prototype.hasOwnProperty.call(t_5, "govukTextarea")) {
var t_8 = t_5.govukTextarea;
} else {
cb(new Error("cannot import 'govukTextarea'")); return;
}
context.setVariable("govukTextarea", t_8);
output += "\n";
env.getTemplate("govuk/components/radios/macro.njk", false, "layout/forms.njk", false, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
t_9.getExported(function(t_11,t_9) {
if(t_11) { cb(t_11); return; }
if(Object.prototype.hasOwnProperty.call(t_9, "govukRadios")) {
var t_12 = t_9.govukRadios;
} else {
cb(new Error("cannot import 'govukRadios'")); return;
}
context.setVariable("govukRadios", t_12);
output += "\n";
env.getTemplate("govuk/components/checkboxes/macro.njk", false, "layout/forms.njk", false, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
t_13.getExported(function(t_15,t_13) {
if(t_15) { cb(t_15); return; }
if(Object.prototype.hasOwnProperty.call(t_13, "govukCheckboxes")) {
var t_16 = t_13.govukCheckboxes;
} else {
cb(new Error("cannot import 'govukCheckboxes'")); return;
}
context.setVariable("govukCheckboxes", t_16);
output += "\n\n";
output += "\n";
var macro_t_17 = runtime.makeMacro(
["action", "csrf"], 
[], 
function (l_action, l_csrf, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("action", l_action);
frame.set("csrf", l_csrf);
var t_18 = "";t_18 += "\n<form method=\"post\" action=\"";
t_18 += runtime.suppressValue(l_action, env.opts.autoescape);
t_18 += "\" novalidate class=\"fb-form\">\n  <input type=\"hidden\" name=\"_csrf\" value=\"";
t_18 += runtime.suppressValue(l_csrf, env.opts.autoescape);
t_18 += "\">\n  ";
t_18 += runtime.suppressValue((lineno = 9, colno = 11, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "caller"), "caller", context, [])), env.opts.autoescape);
t_18 += "\n</form>\n";
;
frame = callerFrame;
return new runtime.SafeString(t_18);
});
context.addExport("form");
context.setVariable("form", macro_t_17);
output += "\n\n";
var macro_t_19 = runtime.makeMacro(
["text", "kind"], 
[], 
function (l_text, l_kind, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("text", l_text);
frame.set("kind", l_kind);
var t_20 = "";t_20 += "\n<button type=\"submit\" class=\"govuk-button";
if(l_kind) {
t_20 += " govuk-button--";
t_20 += runtime.suppressValue(l_kind, env.opts.autoescape);
;
}
t_20 += "\" data-module=\"govuk-button\">";
t_20 += runtime.suppressValue((lineno = 14, colno = 123, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [l_text])), env.opts.autoescape);
t_20 += "</button>\n";
;
frame = callerFrame;
return new runtime.SafeString(t_20);
});
context.addExport("button");
context.setVariable("button", macro_t_19);
output += "\n\n";
output += "\n";
var macro_t_21 = runtime.makeMacro(
["field"], 
[], 
function (l_field, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("field", l_field);
var t_22 = "";t_22 += "\n";
t_22 += runtime.suppressValue((lineno = 19, colno = 13, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "govukInput"), "govukInput", context, [{"id": runtime.memberLookup((l_field),"id"),"name": runtime.memberLookup((l_field),"name"),"value": runtime.memberLookup((l_field),"value"),"autocomplete": "off","spellcheck": false,"classes": (runtime.memberLookup((l_field),"width")?"govuk-input--width-" + runtime.memberLookup((l_field),"width"):""),"label": {"text": (lineno = 22, colno = 18, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((l_field),"label")])),"classes": "govuk-label--s"},"hint": (runtime.memberLookup((l_field),"hint")?{"text": (lineno = 22, colno = 77, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((l_field),"hint")]))}:""),"errorMessage": (runtime.memberLookup((l_field),"error")?{"text": (lineno = 23, colno = 25, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((l_field),"error")])),"visuallyHiddenText": (lineno = 23, colno = 61, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Error"]))}:"")}])), env.opts.autoescape);
t_22 += "\n";
;
frame = callerFrame;
return new runtime.SafeString(t_22);
});
context.addExport("text");
context.setVariable("text", macro_t_21);
output += "\n\n";
var macro_t_23 = runtime.makeMacro(
["field"], 
[], 
function (l_field, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("field", l_field);
var t_24 = "";t_24 += "\n";
t_24 += runtime.suppressValue((lineno = 28, colno = 16, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "govukTextarea"), "govukTextarea", context, [{"id": runtime.memberLookup((l_field),"id"),"name": runtime.memberLookup((l_field),"name"),"value": runtime.memberLookup((l_field),"value"),"rows": 3,"autocomplete": "off","label": {"text": (lineno = 30, colno = 18, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((l_field),"label")])),"classes": "govuk-label--s"},"hint": (runtime.memberLookup((l_field),"hint")?{"text": (lineno = 30, colno = 77, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((l_field),"hint")]))}:""),"errorMessage": (runtime.memberLookup((l_field),"error")?{"text": (lineno = 31, colno = 25, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((l_field),"error")])),"visuallyHiddenText": (lineno = 31, colno = 61, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Error"]))}:"")}])), env.opts.autoescape);
t_24 += "\n";
;
frame = callerFrame;
return new runtime.SafeString(t_24);
});
context.addExport("longText");
context.setVariable("longText", macro_t_23);
output += "\n\n";
var macro_t_25 = runtime.makeMacro(
["field"], 
[], 
function (l_field, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("field", l_field);
var t_26 = "";t_26 += "\n";
t_26 += runtime.suppressValue((lineno = 36, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "govukRadios"), "govukRadios", context, [{"idPrefix": runtime.memberLookup((l_field),"id"),"name": runtime.memberLookup((l_field),"name"),"value": runtime.memberLookup((l_field),"value"),"classes": "govuk-radios--small","fieldset": {"legend": {"text": (lineno = 38, colno = 31, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((l_field),"label")])),"classes": "govuk-fieldset__legend--s"}},"hint": (runtime.memberLookup((l_field),"hint")?{"text": (lineno = 38, colno = 103, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((l_field),"hint")]))}:""),"items": env.getFilter("said").call(context, runtime.memberLookup((l_field),"items")),"errorMessage": (runtime.memberLookup((l_field),"error")?{"text": (lineno = 39, colno = 52, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((l_field),"error")])),"visuallyHiddenText": (lineno = 39, colno = 88, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Error"]))}:"")}])), env.opts.autoescape);
t_26 += "\n";
;
frame = callerFrame;
return new runtime.SafeString(t_26);
});
context.addExport("choice");
context.setVariable("choice", macro_t_25);
output += "\n\n";
output += "\n";
var macro_t_27 = runtime.makeMacro(
["field"], 
[], 
function (l_field, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("field", l_field);
var t_28 = "";t_28 += "\n";
t_28 += runtime.suppressValue((lineno = 45, colno = 18, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "govukCheckboxes"), "govukCheckboxes", context, [{"idPrefix": runtime.memberLookup((l_field),"id"),"name": runtime.memberLookup((l_field),"name"),"classes": "govuk-checkboxes--small","fieldset": {"legend": {"text": (lineno = 47, colno = 31, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((l_field),"label")])),"classes": "govuk-fieldset__legend--s"}},"hint": (runtime.memberLookup((l_field),"hint")?{"text": (lineno = 47, colno = 103, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((l_field),"hint")]))}:""),"items": env.getFilter("said").call(context, runtime.memberLookup((l_field),"items")),"errorMessage": (runtime.memberLookup((l_field),"error")?{"text": (lineno = 48, colno = 52, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((l_field),"error")])),"visuallyHiddenText": (lineno = 48, colno = 88, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Error"]))}:"")}])), env.opts.autoescape);
t_28 += "\n";
;
frame = callerFrame;
return new runtime.SafeString(t_28);
});
context.addExport("choices");
context.setVariable("choices", macro_t_27);
output += "\n\n";
var macro_t_29 = runtime.makeMacro(
["list"], 
[], 
function (l_list, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("list", l_list);
var t_30 = "";t_30 += "\n";
if(l_list && runtime.memberLookup((l_list),"length")) {
t_30 += "\n<div class=\"govuk-error-summary\">\n  <div role=\"alert\">\n    <h2 class=\"govuk-error-summary__title\">";
t_30 += runtime.suppressValue((lineno = 56, colno = 47, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["There is a problem"])), env.opts.autoescape);
t_30 += "</h2>\n    <div class=\"govuk-error-summary__body\">\n      <ul class=\"govuk-list govuk-error-summary__list\">\n        ";
frame = frame.push();
var t_33 = l_list;
if(t_33) {t_33 = runtime.fromIterator(t_33);
var t_32 = t_33.length;
for(var t_31=0; t_31 < t_33.length; t_31++) {
var t_34 = t_33[t_31];
frame.set("item", t_34);
frame.set("loop.index", t_31 + 1);
frame.set("loop.index0", t_31);
frame.set("loop.revindex", t_32 - t_31);
frame.set("loop.revindex0", t_32 - t_31 - 1);
frame.set("loop.first", t_31 === 0);
frame.set("loop.last", t_31 === t_32 - 1);
frame.set("loop.length", t_32);
t_30 += "<li>";
if(runtime.memberLookup((t_34),"href")) {
t_30 += "<a href=\"";
t_30 += runtime.suppressValue(runtime.memberLookup((t_34),"href"), env.opts.autoescape);
t_30 += "\">";
t_30 += runtime.suppressValue((lineno = 59, colno = 82, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((t_34),"text")])), env.opts.autoescape);
t_30 += "</a>";
;
}
else {
t_30 += runtime.suppressValue((lineno = 59, colno = 114, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((t_34),"text")])), env.opts.autoescape);
;
}
t_30 += "</li>";
;
}
}
frame = frame.pop();
t_30 += "\n      </ul>\n    </div>\n  </div>\n</div>\n";
;
}
t_30 += "\n";
;
frame = callerFrame;
return new runtime.SafeString(t_30);
});
context.addExport("errors");
context.setVariable("errors", macro_t_29);
output += "\n\n";
var macro_t_35 = runtime.makeMacro(
["text"], 
[], 
function (l_text, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("text", l_text);
var t_36 = "";t_36 += "\n";
if(l_text) {
t_36 += "\n<div class=\"moj-alert moj-alert--success\" role=\"region\" aria-label=\"";
t_36 += runtime.suppressValue((lineno = 69, colno = 72, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Done"])), env.opts.autoescape);
t_36 += "\">\n  <div class=\"moj-alert__content\">";
t_36 += runtime.suppressValue(l_text, env.opts.autoescape);
t_36 += "</div>\n</div>\n";
;
}
t_36 += "\n";
;
frame = callerFrame;
return new runtime.SafeString(t_36);
});
context.addExport("done");
context.setVariable("done", macro_t_35);
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
  "layout/layout.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "<!DOCTYPE html>\n<html lang=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "language"), env.opts.autoescape);
output += "\" class=\"govuk-template\">\n<head>\n  <meta charset=\"utf-8\">\n  <title>";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
output += t_1;
output += " – First Bell</title>\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover\">\n  <meta name=\"theme-color\" content=\"#0b0c0c\">\n  <link rel=\"stylesheet\" href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "stylePath"), env.opts.autoescape);
output += "\">\n  <link rel=\"icon\" href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "iconPath"), env.opts.autoescape);
output += "\" type=\"image/svg+xml\">\n</head>\n<body class=\"govuk-template__body\">\n  <a href=\"#main-content\" class=\"govuk-skip-link\">";
output += runtime.suppressValue((lineno = 11, colno = 54, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Skip to main content"])), env.opts.autoescape);
output += "</a>\n  <header class=\"fb-header\">\n    <div class=\"fb-synthetic\"><div class=\"govuk-width-container\"><p class=\"fb-synthetic__text\"><strong>";
output += runtime.suppressValue((lineno = 13, colno = 107, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Synthetic data only."])), env.opts.autoescape);
output += "</strong> ";
output += runtime.suppressValue((lineno = 13, colno = 148, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Nobody on these pages is real."])), env.opts.autoescape);
output += "</p></div></div>\n    <div class=\"govuk-width-container fb-header__row\">\n      <a class=\"fb-header__name\" href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "homeHref"), env.opts.autoescape);
output += "\">First Bell</a>\n      ";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "otherLanguage")),"href")) {
output += "\n      <nav class=\"fb-header__person\" aria-label=\"";
output += runtime.suppressValue((lineno = 17, colno = 53, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Language"])), env.opts.autoescape);
output += "\"><a class=\"fb-header__button\" href=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "otherLanguage")),"href"), env.opts.autoescape);
output += "\" lang=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "otherLanguage")),"language"), env.opts.autoescape);
output += "\" hreflang=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "otherLanguage")),"language"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "otherLanguage")),"text"), env.opts.autoescape);
output += "</a></nav>\n      ";
;
}
output += "\n      ";
if(runtime.contextOrFrameLookup(context, frame, "user")) {
output += "\n      <div class=\"fb-header__person\">\n        ";
if(runtime.contextOrFrameLookup(context, frame, "hideHref")) {
output += "<a class=\"fb-header__button\" href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "hideHref"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 21, colno = 80, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Hide this page"])), env.opts.autoescape);
output += "</a>";
;
}
output += "\n        ";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "otherLanguage")),"action")) {
output += "\n        <form method=\"post\" action=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "otherLanguage")),"action"), env.opts.autoescape);
output += "\" class=\"fb-header__form\">\n          <input type=\"hidden\" name=\"_csrf\" value=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "csrf"), env.opts.autoescape);
output += "\">\n          <input type=\"hidden\" name=\"language\" value=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "otherLanguage")),"language"), env.opts.autoescape);
output += "\">\n          <input type=\"hidden\" name=\"to\" value=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "otherLanguage")),"to"), env.opts.autoescape);
output += "\">\n          <button class=\"fb-header__button\" type=\"submit\" lang=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "otherLanguage")),"language"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "otherLanguage")),"text"), env.opts.autoescape);
output += "</button>\n        </form>\n        ";
;
}
output += "\n        <span class=\"fb-header__who\">";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "user")),"name"), env.opts.autoescape);
output += "</span>\n        <form method=\"post\" action=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "signOutHref"), env.opts.autoescape);
output += "\" class=\"fb-header__form\">\n          <input type=\"hidden\" name=\"_csrf\" value=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "csrf"), env.opts.autoescape);
output += "\">\n          <button class=\"fb-header__button\" type=\"submit\">";
output += runtime.suppressValue((lineno = 33, colno = 62, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Sign out"])), env.opts.autoescape);
output += "</button>\n        </form>\n      </div>\n      ";
;
}
output += "\n    </div>\n  </header>\n  ";
if(runtime.contextOrFrameLookup(context, frame, "navigation") && runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "navigation")),"length") > 1) {
output += "\n  <div class=\"govuk-service-navigation\">\n    <div class=\"govuk-width-container\">\n      <div class=\"govuk-service-navigation__container\">\n        <nav aria-label=\"";
output += runtime.suppressValue((lineno = 43, colno = 29, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Rooms"])), env.opts.autoescape);
output += "\" class=\"govuk-service-navigation__wrapper\">\n          <ul class=\"govuk-service-navigation__list\">\n            ";
frame = frame.push();
var t_5 = runtime.contextOrFrameLookup(context, frame, "navigation");
if(t_5) {t_5 = runtime.fromIterator(t_5);
var t_4 = t_5.length;
for(var t_3=0; t_3 < t_5.length; t_3++) {
var t_6 = t_5[t_3];
frame.set("item", t_6);
frame.set("loop.index", t_3 + 1);
frame.set("loop.index0", t_3);
frame.set("loop.revindex", t_4 - t_3);
frame.set("loop.revindex0", t_4 - t_3 - 1);
frame.set("loop.first", t_3 === 0);
frame.set("loop.last", t_3 === t_4 - 1);
frame.set("loop.length", t_4);
output += "\n            <li class=\"govuk-service-navigation__item";
if(runtime.memberLookup((t_6),"current")) {
output += " govuk-service-navigation__item--active";
;
}
output += "\">\n              <a class=\"govuk-service-navigation__link\" href=\"";
output += runtime.suppressValue(runtime.memberLookup((t_6),"href"), env.opts.autoescape);
output += "\"";
if(runtime.memberLookup((t_6),"current")) {
output += " aria-current=\"page\"";
;
}
output += ">";
if(runtime.memberLookup((t_6),"current")) {
output += "<strong class=\"govuk-service-navigation__active-fallback\">";
output += runtime.suppressValue(runtime.memberLookup((t_6),"text"), env.opts.autoescape);
output += "</strong>";
;
}
else {
output += runtime.suppressValue(runtime.memberLookup((t_6),"text"), env.opts.autoescape);
;
}
output += "</a>\n            </li>\n            ";
;
}
}
frame = frame.pop();
output += "\n          </ul>\n        </nav>\n      </div>\n    </div>\n  </div>\n  ";
;
}
output += "\n  <div class=\"govuk-width-container\">\n    ";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("back"))(env, context, frame, runtime, function(t_8,t_7) {
if(t_8) { cb(t_8); return; }
output += t_7;
output += "\n    <main class=\"govuk-main-wrapper fb-main\" id=\"main-content\">\n      ";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
output += t_9;
output += "\n    </main>\n  </div>\n  <footer class=\"fb-footer\">\n    <div class=\"govuk-width-container\">\n      <p class=\"govuk-body-s fb-footer__text\">";
output += runtime.suppressValue((lineno = 66, colno = 50, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["First Bell tells a child's school of a domestic abuse incident before it opens. Every page you open is recorded with your name and the time. Use it only for your work."])), env.opts.autoescape);
output += "</p>\n      ";
if(runtime.contextOrFrameLookup(context, frame, "glossaryHref")) {
output += "<p class=\"govuk-body-s fb-footer__text\"><a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "glossaryHref"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 67, colno = 119, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["What our words mean"])), env.opts.autoescape);
output += "</a></p>";
;
}
output += "\n    </div>\n  </footer>\n</body>\n</html>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 4;
var colno = 12;
var output = "";
try {
var frame = frame.push(true);
output += "First Bell";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_back(env, context, frame, runtime, cb) {
var lineno = 59;
var colno = 7;
var output = "";
try {
var frame = frame.push(true);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 61;
var colno = 9;
var output = "";
try {
var frame = frame.push(true);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_back: b_back,
b_content: b_content,
root: root
};

})(),
  "layout/task.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
var macro_t_1 = runtime.makeMacro(
["text"], 
[], 
function (l_text, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("text", l_text);
var t_2 = "";if(runtime.contextOrFrameLookup(context, frame, "language") == "cy" && l_text) {
t_2 += "<span lang=\"en\">";
t_2 += runtime.suppressValue(l_text, env.opts.autoescape);
t_2 += "</span>";
;
}
else {
t_2 += runtime.suppressValue(l_text, env.opts.autoescape);
;
}
;
frame = callerFrame;
return new runtime.SafeString(t_2);
});
context.addExport("asWritten");
context.setVariable("asWritten", macro_t_1);
output += "\n";
output += "\n";
var macro_t_3 = runtime.makeMacro(
["item"], 
[], 
function (l_item, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("item", l_item);
var t_4 = "";if(runtime.memberLookup((l_item),"written")) {
t_4 += runtime.suppressValue((lineno = 3, colno = 58, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asWritten"), "asWritten", context, [runtime.memberLookup((l_item),"text")])), env.opts.autoescape);
;
}
else {
t_4 += runtime.suppressValue(runtime.memberLookup((l_item),"text"), env.opts.autoescape);
;
}
;
frame = callerFrame;
return new runtime.SafeString(t_4);
});
context.addExport("asFound");
context.setVariable("asFound", macro_t_3);
output += "\n";
var macro_t_5 = runtime.makeMacro(
["head"], 
[], 
function (l_head, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("head", l_head);
var t_6 = "";t_6 += "\n";
if(runtime.memberLookup((l_head),"name")) {
t_6 += "<span class=\"govuk-caption-l\">";
t_6 += runtime.suppressValue(runtime.memberLookup((l_head),"title"), env.opts.autoescape);
t_6 += "</span>";
;
}
t_6 += "\n<h1 class=\"govuk-heading-l\">";
t_6 += runtime.suppressValue(runtime.memberLookup((l_head),"name") || runtime.memberLookup((l_head),"title"), env.opts.autoescape);
t_6 += "</h1>\n<p class=\"govuk-body fb-task-facts\">\n  <strong class=\"govuk-tag ";
t_6 += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((l_head),"deadline")),"tag")),"classes"), env.opts.autoescape);
t_6 += "\">";
t_6 += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((l_head),"deadline")),"tag")),"text"), env.opts.autoescape);
t_6 += "</strong>\n  <span>";
t_6 += runtime.suppressValue((lineno = 9, colno = 12, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Opens {when}.",{"when": runtime.memberLookup((runtime.memberLookup((l_head),"deadline")),"text")}])), env.opts.autoescape);
t_6 += "</span>\n  ";
if(runtime.memberLookup((l_head),"reference")) {
t_6 += "<span>";
t_6 += runtime.suppressValue((lineno = 10, colno = 35, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Reference {reference}.",{"reference": runtime.memberLookup((l_head),"reference")}])), env.opts.autoescape);
t_6 += "</span>";
;
}
t_6 += "\n  <span>";
t_6 += runtime.suppressValue((lineno = 11, colno = 12, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Waiting since {when}",{"when": runtime.memberLookup((l_head),"since")}])), env.opts.autoescape);
t_6 += ".</span>\n</p>\n";
;
frame = callerFrame;
return new runtime.SafeString(t_6);
});
context.addExport("head");
context.setVariable("head", macro_t_5);
output += "\n";
output += "\n";
var macro_t_7 = runtime.makeMacro(
["page"], 
[], 
function (l_page, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("page", l_page);
var t_8 = "";t_8 += "\n<div class=\"fb-read-out\">\n  <h2 class=\"govuk-heading-m\">";
t_8 += runtime.suppressValue((lineno = 17, colno = 34, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Read out"])), env.opts.autoescape);
t_8 += "</h2>\n  <p class=\"govuk-body\"><strong>";
t_8 += runtime.suppressValue(runtime.memberLookup((l_page),"title"), env.opts.autoescape);
t_8 += "</strong></p>\n  ";
frame = frame.push();
var t_11 = runtime.memberLookup((l_page),"parts");
if(t_11) {t_11 = runtime.fromIterator(t_11);
var t_10 = t_11.length;
for(var t_9=0; t_9 < t_11.length; t_9++) {
var t_12 = t_11[t_9];
frame.set("part", t_12);
frame.set("loop.index", t_9 + 1);
frame.set("loop.index0", t_9);
frame.set("loop.revindex", t_10 - t_9);
frame.set("loop.revindex0", t_10 - t_9 - 1);
frame.set("loop.first", t_9 === 0);
frame.set("loop.last", t_9 === t_10 - 1);
frame.set("loop.length", t_10);
t_8 += "\n  <h3 class=\"govuk-heading-s\">";
t_8 += runtime.suppressValue(runtime.memberLookup((t_12),"heading"), env.opts.autoescape);
t_8 += "</h3>\n  ";
if(runtime.memberLookup((t_12),"quotation")) {
t_8 += "<p class=\"govuk-body\">“";
t_8 += runtime.suppressValue(runtime.memberLookup((t_12),"quotation"), env.opts.autoescape);
t_8 += "”</p>";
;
}
t_8 += "\n  ";
frame = frame.push();
var t_15 = runtime.memberLookup((t_12),"lists");
if(t_15) {t_15 = runtime.fromIterator(t_15);
var t_14 = t_15.length;
for(var t_13=0; t_13 < t_15.length; t_13++) {
var t_16 = t_15[t_13];
frame.set("list", t_16);
frame.set("loop.index", t_13 + 1);
frame.set("loop.index0", t_13);
frame.set("loop.revindex", t_14 - t_13);
frame.set("loop.revindex0", t_14 - t_13 - 1);
frame.set("loop.first", t_13 === 0);
frame.set("loop.last", t_13 === t_14 - 1);
frame.set("loop.length", t_14);
t_8 += "<p class=\"govuk-body\"><strong>";
t_8 += runtime.suppressValue(runtime.memberLookup((t_16),"heading"), env.opts.autoescape);
t_8 += ":</strong> ";
frame = frame.push();
var t_19 = runtime.memberLookup((t_16),"items");
if(t_19) {t_19 = runtime.fromIterator(t_19);
var t_18 = t_19.length;
for(var t_17=0; t_17 < t_19.length; t_17++) {
var t_20 = t_19[t_17];
frame.set("text", t_20);
frame.set("loop.index", t_17 + 1);
frame.set("loop.index0", t_17);
frame.set("loop.revindex", t_18 - t_17);
frame.set("loop.revindex0", t_18 - t_17 - 1);
frame.set("loop.first", t_17 === 0);
frame.set("loop.last", t_17 === t_18 - 1);
frame.set("loop.length", t_18);
t_8 += runtime.suppressValue(t_20, env.opts.autoescape);
if(!runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "loop")),"last")) {
t_8 += "; ";
;
}
;
}
}
frame = frame.pop();
t_8 += ".</p>";
;
}
}
frame = frame.pop();
t_8 += "\n  <p class=\"govuk-body\">";
frame = frame.push();
var t_23 = runtime.memberLookup((t_12),"sentences");
if(t_23) {t_23 = runtime.fromIterator(t_23);
var t_22 = t_23.length;
for(var t_21=0; t_21 < t_23.length; t_21++) {
var t_24 = t_23[t_21];
frame.set("sentence", t_24);
frame.set("loop.index", t_21 + 1);
frame.set("loop.index0", t_21);
frame.set("loop.revindex", t_22 - t_21);
frame.set("loop.revindex0", t_22 - t_21 - 1);
frame.set("loop.first", t_21 === 0);
frame.set("loop.last", t_21 === t_22 - 1);
frame.set("loop.length", t_22);
t_8 += runtime.suppressValue(t_24, env.opts.autoescape);
t_8 += " ";
;
}
}
frame = frame.pop();
t_8 += "</p>\n  ";
;
}
}
frame = frame.pop();
t_8 += "\n</div>\n";
;
frame = callerFrame;
return new runtime.SafeString(t_8);
});
context.addExport("readOut");
context.setVariable("readOut", macro_t_7);
output += "\n";
var macro_t_25 = runtime.makeMacro(
["list"], 
[], 
function (l_list, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("list", l_list);
var t_26 = "";t_26 += "\n<dl class=\"govuk-summary-list\">\n  ";
frame = frame.push();
var t_29 = l_list;
if(t_29) {t_29 = runtime.fromIterator(t_29);
var t_28 = t_29.length;
for(var t_27=0; t_27 < t_29.length; t_27++) {
var t_30 = t_29[t_27];
frame.set("row", t_30);
frame.set("loop.index", t_27 + 1);
frame.set("loop.index0", t_27);
frame.set("loop.revindex", t_28 - t_27);
frame.set("loop.revindex0", t_28 - t_27 - 1);
frame.set("loop.first", t_27 === 0);
frame.set("loop.last", t_27 === t_28 - 1);
frame.set("loop.length", t_28);
t_26 += "<div class=\"govuk-summary-list__row\"><dt class=\"govuk-summary-list__key\">";
t_26 += runtime.suppressValue((lineno = 29, colno = 100, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((t_30),"label")])), env.opts.autoescape);
t_26 += "</dt><dd class=\"govuk-summary-list__value\">";
if(runtime.memberLookup((t_30),"written")) {
t_26 += runtime.suppressValue((lineno = 29, colno = 189, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asWritten"), "asWritten", context, [runtime.memberLookup((t_30),"value")])), env.opts.autoescape);
;
}
else {
t_26 += runtime.suppressValue(runtime.memberLookup((t_30),"value"), env.opts.autoescape);
;
}
t_26 += "</dd></div>";
;
}
}
frame = frame.pop();
t_26 += "\n</dl>\n";
;
frame = callerFrame;
return new runtime.SafeString(t_26);
});
context.addExport("rows");
context.setVariable("rows", macro_t_25);
output += "\n";
var macro_t_31 = runtime.makeMacro(
["title", "isOpen"], 
[], 
function (l_title, l_isOpen, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("title", l_title);
frame.set("isOpen", l_isOpen);
var t_32 = "";t_32 += "\n<details class=\"govuk-details\"";
if(l_isOpen) {
t_32 += " open";
;
}
t_32 += ">\n  <summary class=\"govuk-details__summary\"><span class=\"govuk-details__summary-text\">";
t_32 += runtime.suppressValue((lineno = 34, colno = 88, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [l_title])), env.opts.autoescape);
t_32 += "</span></summary>\n  <div class=\"govuk-details__text\">";
t_32 += runtime.suppressValue((lineno = 35, colno = 44, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "caller"), "caller", context, [])), env.opts.autoescape);
t_32 += "</div>\n</details>\n";
;
frame = callerFrame;
return new runtime.SafeString(t_32);
});
context.addExport("fold");
context.setVariable("fold", macro_t_31);
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
  "pages/audit/search.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/audit/search.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
env.getTemplate("layout/forms.njk", false, "pages/audit/search.njk", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "form")) {
var t_7 = t_4.form;
} else {
cb(new Error("cannot import 'form'")); return;
}
context.setVariable("form", t_7);
if(Object.prototype.hasOwnProperty.call(t_4, "button")) {
var t_8 = t_4.button;
} else {
cb(new Error("cannot import 'button'")); return;
}
context.setVariable("button", t_8);
if(Object.prototype.hasOwnProperty.call(t_4, "text")) {
var t_9 = t_4.text;
} else {
cb(new Error("cannot import 'text'")); return;
}
context.setVariable("text", t_9);
if(Object.prototype.hasOwnProperty.call(t_4, "choice")) {
var t_10 = t_4.choice;
} else {
cb(new Error("cannot import 'choice'")); return;
}
context.setVariable("choice", t_10);
if(Object.prototype.hasOwnProperty.call(t_4, "errors")) {
var t_11 = t_4.errors;
} else {
cb(new Error("cannot import 'errors'")); return;
}
context.setVariable("errors", t_11);
output += "\n";
env.getTemplate("layout/task.njk", false, "pages/audit/search.njk", false, function(t_13,t_12) {
if(t_13) { cb(t_13); return; }
t_12.getExported(function(t_14,t_12) {
if(t_14) { cb(t_14); return; }
if(Object.prototype.hasOwnProperty.call(t_12, "asWritten")) {
var t_15 = t_12.asWritten;
} else {
cb(new Error("cannot import 'asWritten'")); return;
}
context.setVariable("asWritten", t_15);
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_17,t_16) {
if(t_17) { cb(t_17); return; }
output += t_16;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_19,t_18) {
if(t_19) { cb(t_19); return; }
output += t_18;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "errorList")),"length")) {
output += runtime.suppressValue((lineno = 3, colno = 46, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Error:"])), env.opts.autoescape);
output += " ";
;
}
output += runtime.suppressValue((lineno = 3, colno = 75, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Who read and did what"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 4;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n";
output += runtime.suppressValue((lineno = 5, colno = 9, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "errors"), "errors", context, [runtime.contextOrFrameLookup(context, frame, "errorList")])), env.opts.autoescape);
output += "\n<h1 class=\"govuk-heading-l\">";
output += runtime.suppressValue((lineno = 6, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Who read and did what"])), env.opts.autoescape);
output += "</h1>\n";
if(runtime.contextOrFrameLookup(context, frame, "found")) {
output += "\n<h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "found")),"title"), env.opts.autoescape);
output += "</h2>\n";
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "found")),"rows")),"length")) {
output += "\n<div class=\"fb-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"";
output += runtime.suppressValue((lineno = 10, colno = 66, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Entries of the log"])), env.opts.autoescape);
output += "\">\n<table class=\"govuk-table govuk-table--small-text-until-tablet fb-log\">\n  <caption class=\"govuk-table__caption govuk-table__caption--s\">";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "found")),"counted"), env.opts.autoescape);
output += "</caption>\n  <thead class=\"govuk-table__head\"><tr class=\"govuk-table__row\"><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 13, colno = 112, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Time"])), env.opts.autoescape);
output += "</th><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 13, colno = 176, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Who"])), env.opts.autoescape);
output += "</th><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 13, colno = 239, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["What was done"])), env.opts.autoescape);
output += "</th><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 13, colno = 312, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["About"])), env.opts.autoescape);
output += "</th><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 13, colno = 377, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["To"])), env.opts.autoescape);
output += "</th><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 13, colno = 439, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Outcome"])), env.opts.autoescape);
output += "</th></tr></thead>\n  <tbody class=\"govuk-table__body\">\n  ";
frame = frame.push();
var t_22 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "found")),"rows");
if(t_22) {t_22 = runtime.fromIterator(t_22);
var t_21 = t_22.length;
for(var t_20=0; t_20 < t_22.length; t_20++) {
var t_23 = t_22[t_20];
frame.set("row", t_23);
frame.set("loop.index", t_20 + 1);
frame.set("loop.index0", t_20);
frame.set("loop.revindex", t_21 - t_20);
frame.set("loop.revindex0", t_21 - t_20 - 1);
frame.set("loop.first", t_20 === 0);
frame.set("loop.last", t_20 === t_21 - 1);
frame.set("loop.length", t_21);
output += "<tr class=\"govuk-table__row\"><td class=\"govuk-table__cell\">";
output += runtime.suppressValue(runtime.memberLookup((t_23),"time"), env.opts.autoescape);
output += "</td><td class=\"govuk-table__cell\">";
output += runtime.suppressValue((lineno = 15, colno = 149, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asWritten"), "asWritten", context, [runtime.memberLookup((t_23),"actor")])), env.opts.autoescape);
output += "</td><td class=\"govuk-table__cell\">";
output += runtime.suppressValue(runtime.memberLookup((t_23),"operation"), env.opts.autoescape);
output += ": ";
output += runtime.suppressValue((lineno = 15, colno = 231, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asWritten"), "asWritten", context, [runtime.memberLookup((t_23),"what")])), env.opts.autoescape);
output += "</td><td class=\"govuk-table__cell\">";
output += runtime.suppressValue((lineno = 15, colno = 291, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asWritten"), "asWritten", context, [runtime.memberLookup((t_23),"about")])), env.opts.autoescape);
output += "</td><td class=\"govuk-table__cell\">";
output += runtime.suppressValue((lineno = 15, colno = 352, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asWritten"), "asWritten", context, [runtime.memberLookup((t_23),"recipient")])), env.opts.autoescape);
output += "</td><td class=\"govuk-table__cell\">";
output += runtime.suppressValue((lineno = 15, colno = 417, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asWritten"), "asWritten", context, [runtime.memberLookup((t_23),"outcome")])), env.opts.autoescape);
output += "</td></tr>\n  ";
;
}
}
frame = frame.pop();
output += "\n  </tbody>\n</table>\n</div>\n";
;
}
else {
output += "<p class=\"govuk-body-l\">";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "found")),"more")) {
output += runtime.suppressValue((lineno = 20, colno = 57, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Nothing found so far."])), env.opts.autoescape);
;
}
else {
output += runtime.suppressValue((lineno = 20, colno = 99, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Nothing found."])), env.opts.autoescape);
;
}
output += "</p>";
;
}
output += "\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "found")),"more")) {
output += "\n";
output += runtime.suppressValue((lineno = 22, colno = 12, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.contextOrFrameLookup(context, frame, "action"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_24 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_25 = "";t_25 += "\n";
frame = frame.push();
var t_28 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "found")),"more");
if(t_28) {t_28 = runtime.fromIterator(t_28);
var t_27 = t_28.length;
for(var t_26=0; t_26 < t_28.length; t_26++) {
var t_29 = t_28[t_26];
frame.set("item", t_29);
frame.set("loop.index", t_26 + 1);
frame.set("loop.index0", t_26);
frame.set("loop.revindex", t_27 - t_26);
frame.set("loop.revindex0", t_27 - t_26 - 1);
frame.set("loop.first", t_26 === 0);
frame.set("loop.last", t_26 === t_27 - 1);
frame.set("loop.length", t_27);
t_25 += "<input type=\"hidden\" name=\"";
t_25 += runtime.suppressValue(runtime.memberLookup((t_29),"name"), env.opts.autoescape);
t_25 += "\" value=\"";
t_25 += runtime.suppressValue(runtime.memberLookup((t_29),"value"), env.opts.autoescape);
t_25 += "\">";
;
}
}
frame = frame.pop();
t_25 += "\n";
t_25 += runtime.suppressValue((lineno = 24, colno = 9, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 24, colno = 11, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Look further into the day"])),"secondary"])), env.opts.autoescape);
t_25 += "\n";
;
frame = frame.pop();
return new runtime.SafeString(t_25);
});
return macro_t_24;})()})])), env.opts.autoescape);
output += "\n";
;
}
output += "\n<h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue((lineno = 27, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Search again"])), env.opts.autoescape);
output += "</h2>\n";
;
}
else {
output += "\n<p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 29, colno = 26, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The log holds ids, never a name and never a word of a case. Your search is in it too, with your reason, before anything is looked up."])), env.opts.autoescape);
output += "</p>\n";
;
}
output += "\n";
output += runtime.suppressValue((lineno = 31, colno = 12, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.contextOrFrameLookup(context, frame, "action"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_30 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_31 = "";t_31 += "\n";
frame = frame.push();
var t_34 = runtime.contextOrFrameLookup(context, frame, "fields");
if(t_34) {t_34 = runtime.fromIterator(t_34);
var t_33 = t_34.length;
for(var t_32=0; t_32 < t_34.length; t_32++) {
var t_35 = t_34[t_32];
frame.set("item", t_35);
frame.set("loop.index", t_32 + 1);
frame.set("loop.index0", t_32);
frame.set("loop.revindex", t_33 - t_32);
frame.set("loop.revindex0", t_33 - t_32 - 1);
frame.set("loop.first", t_32 === 0);
frame.set("loop.last", t_32 === t_33 - 1);
frame.set("loop.length", t_33);
if(runtime.memberLookup((t_35),"kind") == "choice") {
t_31 += runtime.suppressValue((lineno = 32, colno = 63, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "choice"), "choice", context, [runtime.memberLookup((t_35),"field")])), env.opts.autoescape);
;
}
else {
t_31 += runtime.suppressValue((lineno = 32, colno = 95, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "text"), "text", context, [runtime.memberLookup((t_35),"field")])), env.opts.autoescape);
;
}
;
}
}
frame = frame.pop();
t_31 += "\n";
t_31 += runtime.suppressValue((lineno = 33, colno = 9, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 33, colno = 11, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Search the log"]))])), env.opts.autoescape);
t_31 += "\n";
;
frame = frame.pop();
return new runtime.SafeString(t_31);
});
return macro_t_30;})()})])), env.opts.autoescape);
output += "\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_content: b_content,
root: root
};

})(),
  "pages/board/board.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/board/board.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
env.getTemplate("layout/task.njk", false, "pages/board/board.njk", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "fold")) {
var t_7 = t_4.fold;
} else {
cb(new Error("cannot import 'fold'")); return;
}
context.setVariable("fold", t_7);
output += "\n";
env.getTemplate("pages/board/chart.njk", false, "pages/board/board.njk", false, function(t_9,t_8) {
if(t_9) { cb(t_9); return; }
t_8.getExported(function(t_10,t_8) {
if(t_10) { cb(t_10); return; }
if(Object.prototype.hasOwnProperty.call(t_8, "drawn")) {
var t_11 = t_8.drawn;
} else {
cb(new Error("cannot import 'drawn'")); return;
}
context.setVariable("drawn", t_11);
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_13,t_12) {
if(t_13) { cb(t_13); return; }
output += t_12;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_15,t_14) {
if(t_15) { cb(t_15); return; }
output += t_14;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((lineno = 3, colno = 21, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The board, {quarter}",{"quarter": runtime.contextOrFrameLookup(context, frame, "title")}])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 4;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n<span class=\"govuk-caption-l\">";
output += runtime.suppressValue((lineno = 5, colno = 34, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["What the board is shown"])), env.opts.autoescape);
output += "</span>\n<h1 class=\"govuk-heading-l\">";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "title"), env.opts.autoescape);
output += "</h1>\n<p class=\"govuk-body\">";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "span"), env.opts.autoescape);
output += ". ";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "counted"), env.opts.autoescape);
output += ".";
if(runtime.contextOrFrameLookup(context, frame, "missing") > 0) {
output += " <strong>";
output += runtime.suppressValue((lineno = 7, colno = 81, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["{count} days of these weeks were never counted.",{"count": runtime.contextOrFrameLookup(context, frame, "missing")}])), env.opts.autoescape);
output += "</strong>";
;
}
output += "</p>\n<p class=\"govuk-body fb-days\"><a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "earlierHref"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 8, colno = 81, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The quarter before"])), env.opts.autoescape);
output += "</a>";
if(runtime.contextOrFrameLookup(context, frame, "laterHref")) {
output += "<a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "laterHref"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 8, colno = 177, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The quarter after"])), env.opts.autoescape);
output += "</a>";
;
}
output += "</p>\n<ul class=\"fb-board fb-board--close\">\n";
frame = frame.push();
var t_18 = runtime.contextOrFrameLookup(context, frame, "headlines");
if(t_18) {t_18 = runtime.fromIterator(t_18);
var t_17 = t_18.length;
for(var t_16=0; t_16 < t_18.length; t_16++) {
var t_19 = t_18[t_16];
frame.set("item", t_19);
frame.set("loop.index", t_16 + 1);
frame.set("loop.index0", t_16);
frame.set("loop.revindex", t_17 - t_16);
frame.set("loop.revindex0", t_17 - t_16 - 1);
frame.set("loop.first", t_16 === 0);
frame.set("loop.last", t_16 === t_17 - 1);
frame.set("loop.length", t_17);
output += "\n  <li class=\"fb-board__card";
if(runtime.memberLookup((t_19),"value")) {
output += " fb-board__card--waiting";
;
}
output += "\">\n    ";
if(runtime.memberLookup((t_19),"value")) {
output += "<span class=\"fb-board__count\">";
output += runtime.suppressValue(runtime.memberLookup((t_19),"value"), env.opts.autoescape);
output += "</span>";
;
}
else {
output += "<span class=\"fb-board__none\">";
output += runtime.suppressValue((lineno = 12, colno = 119, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Not shown"])), env.opts.autoescape);
output += "</span>";
;
}
output += "\n    <p class=\"govuk-body fb-board__does\">";
output += runtime.suppressValue(runtime.memberLookup((t_19),"text"), env.opts.autoescape);
output += "</p>\n  </li>\n";
;
}
}
frame = frame.pop();
output += "\n</ul>\n<div class=\"govuk-inset-text\">\n  ";
if(runtime.contextOrFrameLookup(context, frame, "under") > 1) {
output += runtime.suppressValue((lineno = 18, colno = 24, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["“{mark}” stands for a number from 1 to {most}, or for one that would give such a number away. Shares are shown where all their parts are.",{"mark": runtime.contextOrFrameLookup(context, frame, "notShown"),"most": runtime.contextOrFrameLookup(context, frame, "under") - 1}])), env.opts.autoescape);
;
}
output += "\n  ";
output += runtime.suppressValue((lineno = 19, colno = 6, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Flags and incidents rest on allegations, not on findings."])), env.opts.autoescape);
output += "\n</div>\n";
frame = frame.push();
var t_22 = runtime.contextOrFrameLookup(context, frame, "sections");
if(t_22) {t_22 = runtime.fromIterator(t_22);
var t_21 = t_22.length;
for(var t_20=0; t_20 < t_22.length; t_20++) {
var t_23 = t_22[t_20];
frame.set("section", t_23);
frame.set("loop.index", t_20 + 1);
frame.set("loop.index0", t_20);
frame.set("loop.revindex", t_21 - t_20);
frame.set("loop.revindex0", t_21 - t_20 - 1);
frame.set("loop.first", t_20 === 0);
frame.set("loop.last", t_20 === t_21 - 1);
frame.set("loop.length", t_21);
output += "\n<section class=\"fb-figure\" aria-labelledby=\"";
output += runtime.suppressValue(runtime.memberLookup((t_23),"id"), env.opts.autoescape);
output += "-heading\">\n  <h2 class=\"govuk-heading-m\" id=\"";
output += runtime.suppressValue(runtime.memberLookup((t_23),"id"), env.opts.autoescape);
output += "-heading\">";
output += runtime.suppressValue(runtime.memberLookup((t_23),"title"), env.opts.autoescape);
output += "</h2>\n  ";
if(runtime.memberLookup((t_23),"chart")) {
output += runtime.suppressValue((lineno = 24, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "drawn"), "drawn", context, [runtime.memberLookup((t_23),"chart")])), env.opts.autoescape);
;
}
output += "\n  <div class=\"fb-scroll fb-scroll--close\" tabindex=\"0\" role=\"region\" aria-label=\"";
output += runtime.suppressValue((lineno = 25, colno = 85, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Table: {title}",{"title": runtime.memberLookup((t_23),"title")}])), env.opts.autoescape);
output += "\">\n  <table class=\"govuk-table govuk-table--small-text-until-tablet fb-figures\">\n    <caption class=\"govuk-visually-hidden\">";
output += runtime.suppressValue(runtime.memberLookup((t_23),"title"), env.opts.autoescape);
output += "</caption>\n    <thead class=\"govuk-table__head\"><tr class=\"govuk-table__row\"><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue(runtime.memberLookup((t_23),"rowHeading"), env.opts.autoescape);
output += "</th>";
frame = frame.push();
var t_26 = runtime.memberLookup((t_23),"columns");
if(t_26) {t_26 = runtime.fromIterator(t_26);
var t_25 = t_26.length;
for(var t_24=0; t_24 < t_26.length; t_24++) {
var t_27 = t_26[t_24];
frame.set("column", t_27);
frame.set("loop.index", t_24 + 1);
frame.set("loop.index0", t_24);
frame.set("loop.revindex", t_25 - t_24);
frame.set("loop.revindex0", t_25 - t_24 - 1);
frame.set("loop.first", t_24 === 0);
frame.set("loop.last", t_24 === t_25 - 1);
frame.set("loop.length", t_25);
output += "<th scope=\"col\" class=\"govuk-table__header govuk-table__header--numeric\">";
output += runtime.suppressValue(runtime.memberLookup((t_27),"heading"), env.opts.autoescape);
output += "</th>";
;
}
}
frame = frame.pop();
output += "</tr></thead>\n    <tbody class=\"govuk-table__body\">\n    ";
frame = frame.push();
var t_30 = runtime.memberLookup((t_23),"rows");
if(t_30) {t_30 = runtime.fromIterator(t_30);
var t_29 = t_30.length;
for(var t_28=0; t_28 < t_30.length; t_28++) {
var t_31 = t_30[t_28];
frame.set("row", t_31);
frame.set("loop.index", t_28 + 1);
frame.set("loop.index0", t_28);
frame.set("loop.revindex", t_29 - t_28);
frame.set("loop.revindex0", t_29 - t_28 - 1);
frame.set("loop.first", t_28 === 0);
frame.set("loop.last", t_28 === t_29 - 1);
frame.set("loop.length", t_29);
output += "<tr class=\"govuk-table__row";
if(runtime.memberLookup((t_31),"sum")) {
output += " fb-figures__sum";
;
}
output += "\"><th scope=\"row\" class=\"govuk-table__header\">";
output += runtime.suppressValue(runtime.memberLookup((t_31),"heading"), env.opts.autoescape);
output += "</th>";
frame = frame.push();
var t_34 = runtime.memberLookup((t_31),"cells");
if(t_34) {t_34 = runtime.fromIterator(t_34);
var t_33 = t_34.length;
for(var t_32=0; t_32 < t_34.length; t_32++) {
var t_35 = t_34[t_32];
frame.set("cell", t_35);
frame.set("loop.index", t_32 + 1);
frame.set("loop.index0", t_32);
frame.set("loop.revindex", t_33 - t_32);
frame.set("loop.revindex0", t_33 - t_32 - 1);
frame.set("loop.first", t_32 === 0);
frame.set("loop.last", t_32 === t_33 - 1);
frame.set("loop.length", t_33);
output += "<td class=\"govuk-table__cell govuk-table__cell--numeric\">";
if(t_35 == runtime.contextOrFrameLookup(context, frame, "notShown")) {
output += "<abbr class=\"fb-figures__hidden\" title=\"";
output += runtime.suppressValue((lineno = 30, colno = 324, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["not shown"])), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue(t_35, env.opts.autoescape);
output += "</abbr>";
;
}
else {
output += runtime.suppressValue(t_35, env.opts.autoescape);
;
}
output += "</td>";
;
}
}
frame = frame.pop();
output += "</tr>\n    ";
;
}
}
frame = frame.pop();
output += "\n    </tbody>\n  </table>\n  </div>\n  <p class=\"govuk-body-s\"><a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.memberLookup((t_23),"fileHref"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 35, colno = 82, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Download this table"])), env.opts.autoescape);
output += "<span class=\"govuk-visually-hidden\">: ";
output += runtime.suppressValue(runtime.memberLookup((t_23),"title"), env.opts.autoescape);
output += "</span> (CSV)</a></p>\n  ";
output += runtime.suppressValue((lineno = 36, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "fold"), "fold", context, ["What is counted, and how to count it again",false,runtime.makeKeywordArgs({"caller": (function (){var macro_t_36 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_37 = "";t_37 += "\n  <p class=\"govuk-body\">";
t_37 += runtime.suppressValue(runtime.memberLookup((t_23),"definition"), env.opts.autoescape);
t_37 += "</p>\n  <p class=\"govuk-body fb-figures__command\"><code>";
t_37 += runtime.suppressValue(runtime.memberLookup((t_23),"command"), env.opts.autoescape);
t_37 += "</code></p>\n  ";
;
frame = frame.pop();
return new runtime.SafeString(t_37);
});
return macro_t_36;})()})])), env.opts.autoescape);
output += "\n</section>\n";
;
}
}
frame = frame.pop();
output += "\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_content: b_content,
root: root
};

})(),
  "pages/board/chart.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
var macro_t_1 = runtime.makeMacro(
["chart"], 
[], 
function (l_chart, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("chart", l_chart);
var t_2 = "";t_2 += "\n<ul class=\"fb-chart-key\" aria-hidden=\"true\">\n";
frame = frame.push();
var t_5 = runtime.memberLookup((l_chart),"key");
if(t_5) {t_5 = runtime.fromIterator(t_5);
var t_4 = t_5.length;
for(var t_3=0; t_3 < t_5.length; t_3++) {
var t_6 = t_5[t_3];
frame.set("item", t_6);
frame.set("loop.index", t_3 + 1);
frame.set("loop.index0", t_3);
frame.set("loop.revindex", t_4 - t_3);
frame.set("loop.revindex0", t_4 - t_3 - 1);
frame.set("loop.first", t_3 === 0);
frame.set("loop.last", t_3 === t_4 - 1);
frame.set("loop.length", t_4);
t_2 += "  <li class=\"fb-chart-key__item\"><svg class=\"fb-chart-key__swatch\" width=\"14\" height=\"14\" viewBox=\"0 0 14 14\" focusable=\"false\"><rect class=\"fb-chart__";
t_2 += runtime.suppressValue(runtime.memberLookup((t_6),"tone"), env.opts.autoescape);
t_2 += "\" x=\"1\" y=\"1\" width=\"12\" height=\"12\"/></svg>";
t_2 += runtime.suppressValue(runtime.memberLookup((t_6),"text"), env.opts.autoescape);
t_2 += "</li>\n";
;
}
}
frame = frame.pop();
t_2 += "</ul>\n<div class=\"fb-scroll fb-scroll--close\" tabindex=\"0\" role=\"region\" aria-label=\"";
t_2 += runtime.suppressValue((lineno = 5, colno = 83, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Chart: {title}",{"title": runtime.memberLookup((l_chart),"title")}])), env.opts.autoescape);
t_2 += "\">\n<svg class=\"fb-chart\" role=\"img\" aria-labelledby=\"";
t_2 += runtime.suppressValue(runtime.memberLookup((l_chart),"id"), env.opts.autoescape);
t_2 += "-title ";
t_2 += runtime.suppressValue(runtime.memberLookup((l_chart),"id"), env.opts.autoescape);
t_2 += "-desc\" viewBox=\"0 0 ";
t_2 += runtime.suppressValue(runtime.memberLookup((l_chart),"width"), env.opts.autoescape);
t_2 += " ";
t_2 += runtime.suppressValue(runtime.memberLookup((l_chart),"height"), env.opts.autoescape);
t_2 += "\" width=\"";
t_2 += runtime.suppressValue(runtime.memberLookup((l_chart),"width"), env.opts.autoescape);
t_2 += "\" height=\"";
t_2 += runtime.suppressValue(runtime.memberLookup((l_chart),"height"), env.opts.autoescape);
t_2 += "\" focusable=\"false\">\n  <title id=\"";
t_2 += runtime.suppressValue(runtime.memberLookup((l_chart),"id"), env.opts.autoescape);
t_2 += "-title\">";
t_2 += runtime.suppressValue(runtime.memberLookup((l_chart),"title"), env.opts.autoescape);
t_2 += "</title>\n  <desc id=\"";
t_2 += runtime.suppressValue(runtime.memberLookup((l_chart),"id"), env.opts.autoescape);
t_2 += "-desc\">";
t_2 += runtime.suppressValue(runtime.memberLookup((l_chart),"description"), env.opts.autoescape);
t_2 += "</desc>\n  ";
frame = frame.push();
var t_9 = runtime.memberLookup((l_chart),"lines");
if(t_9) {t_9 = runtime.fromIterator(t_9);
var t_8 = t_9.length;
for(var t_7=0; t_7 < t_9.length; t_7++) {
var t_10 = t_9[t_7];
frame.set("line", t_10);
frame.set("loop.index", t_7 + 1);
frame.set("loop.index0", t_7);
frame.set("loop.revindex", t_8 - t_7);
frame.set("loop.revindex0", t_8 - t_7 - 1);
frame.set("loop.first", t_7 === 0);
frame.set("loop.last", t_7 === t_8 - 1);
frame.set("loop.length", t_8);
t_2 += "<line class=\"fb-chart__line\" x1=\"";
t_2 += runtime.suppressValue(runtime.memberLookup((t_10),"x1"), env.opts.autoescape);
t_2 += "\" y1=\"";
t_2 += runtime.suppressValue(runtime.memberLookup((t_10),"y1"), env.opts.autoescape);
t_2 += "\" x2=\"";
t_2 += runtime.suppressValue(runtime.memberLookup((t_10),"x2"), env.opts.autoescape);
t_2 += "\" y2=\"";
t_2 += runtime.suppressValue(runtime.memberLookup((t_10),"y2"), env.opts.autoescape);
t_2 += "\"/>";
;
}
}
frame = frame.pop();
t_2 += "\n  ";
frame = frame.push();
var t_13 = runtime.memberLookup((l_chart),"bars");
if(t_13) {t_13 = runtime.fromIterator(t_13);
var t_12 = t_13.length;
for(var t_11=0; t_11 < t_13.length; t_11++) {
var t_14 = t_13[t_11];
frame.set("bar", t_14);
frame.set("loop.index", t_11 + 1);
frame.set("loop.index0", t_11);
frame.set("loop.revindex", t_12 - t_11);
frame.set("loop.revindex0", t_12 - t_11 - 1);
frame.set("loop.first", t_11 === 0);
frame.set("loop.last", t_11 === t_12 - 1);
frame.set("loop.length", t_12);
t_2 += "<rect class=\"fb-chart__";
t_2 += runtime.suppressValue(runtime.memberLookup((t_14),"tone"), env.opts.autoescape);
t_2 += "\" x=\"";
t_2 += runtime.suppressValue(runtime.memberLookup((t_14),"x"), env.opts.autoescape);
t_2 += "\" y=\"";
t_2 += runtime.suppressValue(runtime.memberLookup((t_14),"y"), env.opts.autoescape);
t_2 += "\" width=\"";
t_2 += runtime.suppressValue(runtime.memberLookup((t_14),"width"), env.opts.autoescape);
t_2 += "\" height=\"";
t_2 += runtime.suppressValue(runtime.memberLookup((t_14),"height"), env.opts.autoescape);
t_2 += "\"/>";
;
}
}
frame = frame.pop();
t_2 += "\n  ";
frame = frame.push();
var t_17 = runtime.memberLookup((l_chart),"texts");
if(t_17) {t_17 = runtime.fromIterator(t_17);
var t_16 = t_17.length;
for(var t_15=0; t_15 < t_17.length; t_15++) {
var t_18 = t_17[t_15];
frame.set("text", t_18);
frame.set("loop.index", t_15 + 1);
frame.set("loop.index0", t_15);
frame.set("loop.revindex", t_16 - t_15);
frame.set("loop.revindex0", t_16 - t_15 - 1);
frame.set("loop.first", t_15 === 0);
frame.set("loop.last", t_15 === t_16 - 1);
frame.set("loop.length", t_16);
t_2 += "<text class=\"fb-chart__text\" x=\"";
t_2 += runtime.suppressValue(runtime.memberLookup((t_18),"x"), env.opts.autoescape);
t_2 += "\" y=\"";
t_2 += runtime.suppressValue(runtime.memberLookup((t_18),"y"), env.opts.autoescape);
t_2 += "\" text-anchor=\"";
t_2 += runtime.suppressValue(runtime.memberLookup((t_18),"anchor"), env.opts.autoescape);
t_2 += "\">";
t_2 += runtime.suppressValue(runtime.memberLookup((t_18),"text"), env.opts.autoescape);
t_2 += "</text>";
;
}
}
frame = frame.pop();
t_2 += "\n</svg>\n</div>\n";
;
frame = callerFrame;
return new runtime.SafeString(t_2);
});
context.addExport("drawn");
context.setVariable("drawn", macro_t_1);
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
  "pages/casework/case.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/casework/case.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
env.getTemplate("layout/forms.njk", false, "pages/casework/case.njk", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "done")) {
var t_7 = t_4.done;
} else {
cb(new Error("cannot import 'done'")); return;
}
context.setVariable("doneMessage", t_7);
if(Object.prototype.hasOwnProperty.call(t_4, "errors")) {
var t_8 = t_4.errors;
} else {
cb(new Error("cannot import 'errors'")); return;
}
context.setVariable("errors", t_8);
output += "\n";
env.getTemplate("pages/casework/parts.njk", false, "pages/casework/case.njk", false, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
t_9.getExported(function(t_11,t_9) {
if(t_11) { cb(t_11); return; }
if(Object.prototype.hasOwnProperty.call(t_9, "formOf")) {
var t_12 = t_9.formOf;
} else {
cb(new Error("cannot import 'formOf'")); return;
}
context.setVariable("formOf", t_12);
if(Object.prototype.hasOwnProperty.call(t_9, "line")) {
var t_13 = t_9.line;
} else {
cb(new Error("cannot import 'line'")); return;
}
context.setVariable("line", t_13);
if(Object.prototype.hasOwnProperty.call(t_9, "picture")) {
var t_14 = t_9.picture;
} else {
cb(new Error("cannot import 'picture'")); return;
}
context.setVariable("picture", t_14);
if(Object.prototype.hasOwnProperty.call(t_9, "rows")) {
var t_15 = t_9.rows;
} else {
cb(new Error("cannot import 'rows'")); return;
}
context.setVariable("rows", t_15);
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_17,t_16) {
if(t_17) { cb(t_17); return; }
output += t_16;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("back"))(env, context, frame, runtime, function(t_19,t_18) {
if(t_19) { cb(t_19); return; }
output += t_18;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_21,t_20) {
if(t_21) { cb(t_21); return; }
output += t_20;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "title"), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_back(env, context, frame, runtime, cb) {
var lineno = 4;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "<nav aria-label=\"";
output += runtime.suppressValue((lineno = 4, colno = 37, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Back"])), env.opts.autoescape);
output += "\"><a href=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "back")),"href"), env.opts.autoescape);
output += "\" class=\"govuk-back-link\">";
output += runtime.suppressValue((lineno = 4, colno = 104, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "back")),"text")])), env.opts.autoescape);
output += "</a></nav>";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 5;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n";
output += runtime.suppressValue((lineno = 6, colno = 9, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "errors"), "errors", context, [runtime.contextOrFrameLookup(context, frame, "errorList")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((lineno = 7, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "doneMessage"), "doneMessage", context, [runtime.contextOrFrameLookup(context, frame, "done")])), env.opts.autoescape);
output += "\n<span class=\"govuk-caption-l\">";
output += runtime.suppressValue((lineno = 8, colno = 34, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.contextOrFrameLookup(context, frame, "caption")])), env.opts.autoescape);
output += "</span>\n<h1 class=\"govuk-heading-l\">";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "title"), env.opts.autoescape);
output += "</h1>\n";
frame = frame.push();
var t_24 = runtime.contextOrFrameLookup(context, frame, "first");
if(t_24) {t_24 = runtime.fromIterator(t_24);
var t_23 = t_24.length;
for(var t_22=0; t_22 < t_24.length; t_22++) {
var t_25 = t_24[t_22];
frame.set("warning", t_25);
frame.set("loop.index", t_22 + 1);
frame.set("loop.index0", t_22);
frame.set("loop.revindex", t_23 - t_22);
frame.set("loop.revindex0", t_23 - t_22 - 1);
frame.set("loop.first", t_22 === 0);
frame.set("loop.last", t_22 === t_23 - 1);
frame.set("loop.length", t_23);
output += "<div class=\"govuk-warning-text\"><span class=\"govuk-warning-text__icon\" aria-hidden=\"true\">!</span><strong class=\"govuk-warning-text__text\"><span class=\"govuk-visually-hidden\">";
output += runtime.suppressValue((lineno = 10, colno = 205, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Warning"])), env.opts.autoescape);
output += "</span>";
output += runtime.suppressValue((lineno = 10, colno = 233, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "line"), "line", context, [(lineno = 10, colno = 235, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [t_25]))])), env.opts.autoescape);
output += "</strong></div>";
;
}
}
frame = frame.pop();
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "words")) {
output += "<p class=\"fb-marking\">";
output += runtime.suppressValue((lineno = 11, colno = 40, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.contextOrFrameLookup(context, frame, "words")])), env.opts.autoescape);
output += "</p>";
;
}
output += "\n<p class=\"govuk-body fb-task-facts\">";
frame = frame.push();
var t_28 = runtime.contextOrFrameLookup(context, frame, "tags");
if(t_28) {t_28 = runtime.fromIterator(t_28);
var t_27 = t_28.length;
for(var t_26=0; t_26 < t_28.length; t_26++) {
var t_29 = t_28[t_26];
frame.set("tag", t_29);
frame.set("loop.index", t_26 + 1);
frame.set("loop.index0", t_26);
frame.set("loop.revindex", t_27 - t_26);
frame.set("loop.revindex0", t_27 - t_26 - 1);
frame.set("loop.first", t_26 === 0);
frame.set("loop.last", t_26 === t_27 - 1);
frame.set("loop.length", t_27);
output += "<strong class=\"govuk-tag ";
output += runtime.suppressValue(runtime.memberLookup((t_29),"classes"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 12, colno = 105, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((t_29),"text")])), env.opts.autoescape);
output += "</strong> ";
;
}
}
frame = frame.pop();
frame = frame.push();
var t_32 = runtime.contextOrFrameLookup(context, frame, "lines");
if(t_32) {t_32 = runtime.fromIterator(t_32);
var t_31 = t_32.length;
for(var t_30=0; t_30 < t_32.length; t_30++) {
var t_33 = t_32[t_30];
frame.set("fact", t_33);
frame.set("loop.index", t_30 + 1);
frame.set("loop.index0", t_30);
frame.set("loop.revindex", t_31 - t_30);
frame.set("loop.revindex0", t_31 - t_30 - 1);
frame.set("loop.first", t_30 === 0);
frame.set("loop.last", t_30 === t_31 - 1);
frame.set("loop.length", t_31);
output += "<span>";
output += runtime.suppressValue(t_33, env.opts.autoescape);
output += "</span> ";
;
}
}
frame = frame.pop();
output += "</p>\n";
frame = frame.push();
var t_36 = runtime.contextOrFrameLookup(context, frame, "warnings");
if(t_36) {t_36 = runtime.fromIterator(t_36);
var t_35 = t_36.length;
for(var t_34=0; t_34 < t_36.length; t_34++) {
var t_37 = t_36[t_34];
frame.set("warning", t_37);
frame.set("loop.index", t_34 + 1);
frame.set("loop.index0", t_34);
frame.set("loop.revindex", t_35 - t_34);
frame.set("loop.revindex0", t_35 - t_34 - 1);
frame.set("loop.first", t_34 === 0);
frame.set("loop.last", t_34 === t_35 - 1);
frame.set("loop.length", t_35);
output += "<div class=\"govuk-warning-text\"><span class=\"govuk-warning-text__icon\" aria-hidden=\"true\">!</span><strong class=\"govuk-warning-text__text\"><span class=\"govuk-visually-hidden\">";
output += runtime.suppressValue((lineno = 13, colno = 208, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Warning"])), env.opts.autoescape);
output += "</span>";
output += runtime.suppressValue((lineno = 13, colno = 236, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "line"), "line", context, [(lineno = 13, colno = 238, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [t_37]))])), env.opts.autoescape);
output += "</strong></div>";
;
}
}
frame = frame.pop();
output += "\n";
frame = frame.push();
var t_40 = runtime.contextOrFrameLookup(context, frame, "sections");
if(t_40) {t_40 = runtime.fromIterator(t_40);
var t_39 = t_40.length;
for(var t_38=0; t_38 < t_40.length; t_38++) {
var t_41 = t_40[t_38];
frame.set("section", t_41);
frame.set("loop.index", t_38 + 1);
frame.set("loop.index0", t_38);
frame.set("loop.revindex", t_39 - t_38);
frame.set("loop.revindex0", t_39 - t_38 - 1);
frame.set("loop.first", t_38 === 0);
frame.set("loop.last", t_38 === t_39 - 1);
frame.set("loop.length", t_39);
output += "\n<h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue((lineno = 15, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((t_41),"heading")])), env.opts.autoescape);
output += "</h2>\n";
if(runtime.memberLookup((t_41),"drawing")) {
output += "<div class=\"fb-scroll fb-scroll--close\" tabindex=\"0\" role=\"region\" aria-label=\"";
output += runtime.suppressValue((lineno = 16, colno = 107, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Picture: {title}",{"title": runtime.memberLookup((runtime.memberLookup((t_41),"drawing")),"title")}])), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 16, colno = 176, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "picture"), "picture", context, [runtime.memberLookup((t_41),"drawing")])), env.opts.autoescape);
output += "</div>";
;
}
output += "\n";
if(runtime.memberLookup((t_41),"rows") && runtime.memberLookup((runtime.memberLookup((t_41),"rows")),"length")) {
output += runtime.suppressValue((lineno = 17, colno = 52, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "rows"), "rows", context, [runtime.memberLookup((t_41),"rows")])), env.opts.autoescape);
;
}
output += "\n";
if(runtime.memberLookup((t_41),"items") && runtime.memberLookup((runtime.memberLookup((t_41),"items")),"length")) {
output += "<ul class=\"govuk-list govuk-list--bullet\">";
frame = frame.push();
var t_44 = runtime.memberLookup((t_41),"items");
if(t_44) {t_44 = runtime.fromIterator(t_44);
var t_43 = t_44.length;
for(var t_42=0; t_42 < t_44.length; t_42++) {
var t_45 = t_44[t_42];
frame.set("item", t_45);
frame.set("loop.index", t_42 + 1);
frame.set("loop.index0", t_42);
frame.set("loop.revindex", t_43 - t_42);
frame.set("loop.revindex0", t_43 - t_42 - 1);
frame.set("loop.first", t_42 === 0);
frame.set("loop.last", t_42 === t_43 - 1);
frame.set("loop.length", t_43);
output += "<li>";
output += runtime.suppressValue((lineno = 18, colno = 131, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "line"), "line", context, [t_45])), env.opts.autoescape);
output += "</li>";
;
}
}
frame = frame.pop();
output += "</ul>";
;
}
output += "\n";
frame = frame.push();
var t_48 = runtime.memberLookup((t_41),"links");
if(t_48) {t_48 = runtime.fromIterator(t_48);
var t_47 = t_48.length;
for(var t_46=0; t_46 < t_48.length; t_46++) {
var t_49 = t_48[t_46];
frame.set("link", t_49);
frame.set("loop.index", t_46 + 1);
frame.set("loop.index0", t_46);
frame.set("loop.revindex", t_47 - t_46);
frame.set("loop.revindex0", t_47 - t_46 - 1);
frame.set("loop.first", t_46 === 0);
frame.set("loop.last", t_46 === t_47 - 1);
frame.set("loop.length", t_47);
output += "<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.memberLookup((t_49),"href"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue(runtime.memberLookup((t_49),"text"), env.opts.autoescape);
output += "</a></p>";
;
}
}
frame = frame.pop();
output += "\n";
if(runtime.memberLookup((t_41),"nothing") && !runtime.memberLookup((runtime.memberLookup((t_41),"items")),"length") && !runtime.memberLookup((runtime.memberLookup((t_41),"rows")),"length") && !runtime.memberLookup((runtime.memberLookup((t_41),"links")),"length")) {
output += "<p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 20, colno = 136, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((t_41),"nothing")])), env.opts.autoescape);
output += "</p>";
;
}
output += "\n";
;
}
}
frame = frame.pop();
output += "\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "forms")),"length")) {
output += "<h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue((lineno = 22, colno = 53, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["What you can do"])), env.opts.autoescape);
output += "</h2>";
frame = frame.push();
var t_52 = runtime.contextOrFrameLookup(context, frame, "forms");
if(t_52) {t_52 = runtime.fromIterator(t_52);
var t_51 = t_52.length;
for(var t_50=0; t_50 < t_52.length; t_50++) {
var t_53 = t_52[t_50];
frame.set("item", t_53);
frame.set("loop.index", t_50 + 1);
frame.set("loop.index0", t_50);
frame.set("loop.revindex", t_51 - t_50);
frame.set("loop.revindex0", t_51 - t_50 - 1);
frame.set("loop.first", t_50 === 0);
frame.set("loop.last", t_50 === t_51 - 1);
frame.set("loop.length", t_51);
output += runtime.suppressValue((lineno = 22, colno = 112, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "formOf"), "formOf", context, [t_53,runtime.contextOrFrameLookup(context, frame, "csrf")])), env.opts.autoescape);
;
}
}
frame = frame.pop();
;
}
output += "\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "history")),"length")) {
output += "\n<h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue((lineno = 24, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["How it came to be"])), env.opts.autoescape);
output += "</h2>\n<div class=\"moj-timeline\">\n";
frame = frame.push();
var t_56 = runtime.contextOrFrameLookup(context, frame, "history");
if(t_56) {t_56 = runtime.fromIterator(t_56);
var t_55 = t_56.length;
for(var t_54=0; t_54 < t_56.length; t_54++) {
var t_57 = t_56[t_54];
frame.set("event", t_57);
frame.set("loop.index", t_54 + 1);
frame.set("loop.index0", t_54);
frame.set("loop.revindex", t_55 - t_54);
frame.set("loop.revindex0", t_55 - t_54 - 1);
frame.set("loop.first", t_54 === 0);
frame.set("loop.last", t_54 === t_55 - 1);
frame.set("loop.length", t_55);
output += "\n  <div class=\"moj-timeline__item\">\n    <div class=\"moj-timeline__header\"><h3 class=\"moj-timeline__title\">";
output += runtime.suppressValue((lineno = 28, colno = 74, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((t_57),"title")])), env.opts.autoescape);
output += "</h3></div>\n    <p class=\"moj-timeline__date\">";
output += runtime.suppressValue(runtime.memberLookup((t_57),"when"), env.opts.autoescape);
output += "</p>\n    ";
if(runtime.memberLookup((t_57),"text")) {
output += "<div class=\"moj-timeline__description\">";
output += runtime.suppressValue((lineno = 30, colno = 69, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "line"), "line", context, [runtime.memberLookup((t_57),"text")])), env.opts.autoescape);
output += "</div>";
;
}
output += "\n  </div>\n";
;
}
}
frame = frame.pop();
output += "\n</div>\n";
;
}
output += "\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_back: b_back,
b_content: b_content,
root: root
};

})(),
  "pages/casework/list.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/casework/list.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
env.getTemplate("layout/forms.njk", false, "pages/casework/list.njk", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "done")) {
var t_7 = t_4.done;
} else {
cb(new Error("cannot import 'done'")); return;
}
context.setVariable("doneMessage", t_7);
if(Object.prototype.hasOwnProperty.call(t_4, "errors")) {
var t_8 = t_4.errors;
} else {
cb(new Error("cannot import 'errors'")); return;
}
context.setVariable("errors", t_8);
output += "\n";
env.getTemplate("pages/casework/parts.njk", false, "pages/casework/list.njk", false, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
t_9.getExported(function(t_11,t_9) {
if(t_11) { cb(t_11); return; }
if(Object.prototype.hasOwnProperty.call(t_9, "formOf")) {
var t_12 = t_9.formOf;
} else {
cb(new Error("cannot import 'formOf'")); return;
}
context.setVariable("formOf", t_12);
if(Object.prototype.hasOwnProperty.call(t_9, "picture")) {
var t_13 = t_9.picture;
} else {
cb(new Error("cannot import 'picture'")); return;
}
context.setVariable("picture", t_13);
if(Object.prototype.hasOwnProperty.call(t_9, "filtersOf")) {
var t_14 = t_9.filtersOf;
} else {
cb(new Error("cannot import 'filtersOf'")); return;
}
context.setVariable("filtersOf", t_14);
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_16,t_15) {
if(t_16) { cb(t_16); return; }
output += t_15;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_18,t_17) {
if(t_18) { cb(t_18); return; }
output += t_17;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((lineno = 3, colno = 21, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.contextOrFrameLookup(context, frame, "title")])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 4;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n";
output += runtime.suppressValue((lineno = 5, colno = 9, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "errors"), "errors", context, [runtime.contextOrFrameLookup(context, frame, "errorList")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((lineno = 6, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "doneMessage"), "doneMessage", context, [runtime.contextOrFrameLookup(context, frame, "done")])), env.opts.autoescape);
output += "\n<h1 class=\"govuk-heading-l\">";
output += runtime.suppressValue((lineno = 7, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.contextOrFrameLookup(context, frame, "title")])), env.opts.autoescape);
output += "</h1>\n";
if(runtime.contextOrFrameLookup(context, frame, "words")) {
output += "<p class=\"fb-marking\">";
output += runtime.suppressValue((lineno = 8, colno = 40, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.contextOrFrameLookup(context, frame, "words")])), env.opts.autoescape);
output += "</p>";
;
}
output += "\n";
frame = frame.push();
var t_21 = runtime.contextOrFrameLookup(context, frame, "intro");
if(t_21) {t_21 = runtime.fromIterator(t_21);
var t_20 = t_21.length;
for(var t_19=0; t_19 < t_21.length; t_19++) {
var t_22 = t_21[t_19];
frame.set("sentence", t_22);
frame.set("loop.index", t_19 + 1);
frame.set("loop.index0", t_19);
frame.set("loop.revindex", t_20 - t_19);
frame.set("loop.revindex0", t_20 - t_19 - 1);
frame.set("loop.first", t_19 === 0);
frame.set("loop.last", t_19 === t_20 - 1);
frame.set("loop.length", t_20);
output += "<p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 9, colno = 53, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [t_22])), env.opts.autoescape);
output += "</p>";
;
}
}
frame = frame.pop();
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "filters")) {
output += runtime.suppressValue((lineno = 10, colno = 28, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "filtersOf"), "filtersOf", context, [runtime.contextOrFrameLookup(context, frame, "filters")])), env.opts.autoescape);
;
}
output += "\n";
frame = frame.push();
var t_25 = runtime.contextOrFrameLookup(context, frame, "sections");
if(t_25) {t_25 = runtime.fromIterator(t_25);
var t_24 = t_25.length;
for(var t_23=0; t_23 < t_25.length; t_23++) {
var t_26 = t_25[t_23];
frame.set("section", t_26);
frame.set("loop.index", t_23 + 1);
frame.set("loop.index0", t_23);
frame.set("loop.revindex", t_24 - t_23);
frame.set("loop.revindex0", t_24 - t_23 - 1);
frame.set("loop.first", t_23 === 0);
frame.set("loop.last", t_23 === t_24 - 1);
frame.set("loop.length", t_24);
output += "\n";
if(runtime.memberLookup((t_26),"heading")) {
output += "<h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue((lineno = 12, colno = 56, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((t_26),"heading")])), env.opts.autoescape);
output += "</h2>";
;
}
output += "\n";
if(!runtime.memberLookup((runtime.memberLookup((t_26),"rows")),"length")) {
output += "<p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 13, colno = 58, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((t_26),"nothing")])), env.opts.autoescape);
output += "</p>";
;
}
else {
output += "\n<ul class=\"fb-cases\">\n";
frame = frame.push();
var t_29 = runtime.memberLookup((t_26),"rows");
if(t_29) {t_29 = runtime.fromIterator(t_29);
var t_28 = t_29.length;
for(var t_27=0; t_27 < t_29.length; t_27++) {
var t_30 = t_29[t_27];
frame.set("row", t_30);
frame.set("loop.index", t_27 + 1);
frame.set("loop.index0", t_27);
frame.set("loop.revindex", t_28 - t_27);
frame.set("loop.revindex0", t_28 - t_27 - 1);
frame.set("loop.first", t_27 === 0);
frame.set("loop.last", t_27 === t_28 - 1);
frame.set("loop.length", t_28);
output += "\n  <li class=\"fb-case\">\n    <div class=\"fb-case__what\">\n      ";
if(runtime.memberLookup((t_30),"href")) {
output += "<a class=\"govuk-link fb-case__name\" href=\"";
output += runtime.suppressValue(runtime.memberLookup((t_30),"href"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue(runtime.memberLookup((t_30),"title"), env.opts.autoescape);
output += "</a>";
;
}
else {
output += "<span class=\"fb-case__name\">";
output += runtime.suppressValue(runtime.memberLookup((t_30),"title"), env.opts.autoescape);
output += "</span>";
;
}
output += "\n      ";
frame = frame.push();
var t_33 = runtime.memberLookup((t_30),"lines");
if(t_33) {t_33 = runtime.fromIterator(t_33);
var t_32 = t_33.length;
for(var t_31=0; t_31 < t_33.length; t_31++) {
var t_34 = t_33[t_31];
frame.set("line", t_34);
frame.set("loop.index", t_31 + 1);
frame.set("loop.index0", t_31);
frame.set("loop.revindex", t_32 - t_31);
frame.set("loop.revindex0", t_32 - t_31 - 1);
frame.set("loop.first", t_31 === 0);
frame.set("loop.last", t_31 === t_32 - 1);
frame.set("loop.length", t_32);
output += "<p class=\"govuk-body fb-case__who\">";
output += runtime.suppressValue(t_34, env.opts.autoescape);
output += "</p>";
;
}
}
frame = frame.pop();
output += "\n      ";
if(runtime.memberLookup((t_30),"drawing")) {
output += runtime.suppressValue((lineno = 20, colno = 36, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "picture"), "picture", context, [runtime.memberLookup((t_30),"drawing")])), env.opts.autoescape);
;
}
output += "\n    </div>\n    <div class=\"fb-case__state\">\n      ";
frame = frame.push();
var t_37 = runtime.memberLookup((t_30),"tags");
if(t_37) {t_37 = runtime.fromIterator(t_37);
var t_36 = t_37.length;
for(var t_35=0; t_35 < t_37.length; t_35++) {
var t_38 = t_37[t_35];
frame.set("tag", t_38);
frame.set("loop.index", t_35 + 1);
frame.set("loop.index0", t_35);
frame.set("loop.revindex", t_36 - t_35);
frame.set("loop.revindex0", t_36 - t_35 - 1);
frame.set("loop.first", t_35 === 0);
frame.set("loop.last", t_35 === t_36 - 1);
frame.set("loop.length", t_36);
output += "<p class=\"govuk-body-s fb-case__when\"><strong class=\"govuk-tag ";
output += runtime.suppressValue(runtime.memberLookup((t_38),"classes"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 23, colno = 117, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((t_38),"text")])), env.opts.autoescape);
output += "</strong></p>";
;
}
}
frame = frame.pop();
output += "\n      ";
if(runtime.memberLookup((t_30),"side")) {
output += "<p class=\"govuk-body-s fb-case__when\">";
output += runtime.suppressValue(runtime.memberLookup((t_30),"side"), env.opts.autoescape);
output += "</p>";
;
}
output += "\n    </div>\n  </li>\n";
;
}
}
frame = frame.pop();
output += "\n</ul>\n";
;
}
output += "\n";
;
}
}
frame = frame.pop();
output += "\n";
frame = frame.push();
var t_41 = runtime.contextOrFrameLookup(context, frame, "forms");
if(t_41) {t_41 = runtime.fromIterator(t_41);
var t_40 = t_41.length;
for(var t_39=0; t_39 < t_41.length; t_39++) {
var t_42 = t_41[t_39];
frame.set("item", t_42);
frame.set("loop.index", t_39 + 1);
frame.set("loop.index0", t_39);
frame.set("loop.revindex", t_40 - t_39);
frame.set("loop.revindex0", t_40 - t_39 - 1);
frame.set("loop.first", t_39 === 0);
frame.set("loop.last", t_39 === t_40 - 1);
frame.set("loop.length", t_40);
output += runtime.suppressValue((lineno = 31, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "formOf"), "formOf", context, [t_42,runtime.contextOrFrameLookup(context, frame, "csrf")])), env.opts.autoescape);
;
}
}
frame = frame.pop();
output += "\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_content: b_content,
root: root
};

})(),
  "pages/casework/parts.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/forms.njk", false, "pages/casework/parts.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.prototype.hasOwnProperty.call(t_1, "form")) {
var t_4 = t_1.form;
} else {
cb(new Error("cannot import 'form'")); return;
}
context.setVariable("form", t_4);
if(Object.prototype.hasOwnProperty.call(t_1, "button")) {
var t_5 = t_1.button;
} else {
cb(new Error("cannot import 'button'")); return;
}
context.setVariable("button", t_5);
if(Object.prototype.hasOwnProperty.call(t_1, "text")) {
var t_6 = t_1.text;
} else {
cb(new Error("cannot import 'text'")); return;
}
context.setVariable("text", t_6);
if(Object.prototype.hasOwnProperty.call(t_1, "longText")) {
var t_7 = t_1.longText;
} else {
cb(new Error("cannot import 'longText'")); return;
}
context.setVariable("longText", t_7);
if(Object.prototype.hasOwnProperty.call(t_1, "choice")) {
var t_8 = t_1.choice;
} else {
cb(new Error("cannot import 'choice'")); return;
}
context.setVariable("choice", t_8);
if(Object.prototype.hasOwnProperty.call(t_1, "choices")) {
var t_9 = t_1.choices;
} else {
cb(new Error("cannot import 'choices'")); return;
}
context.setVariable("choices", t_9);
output += "\n";
env.getTemplate("layout/task.njk", false, "pages/casework/parts.njk", false, function(t_11,t_10) {
if(t_11) { cb(t_11); return; }
t_10.getExported(function(t_12,t_10) {
if(t_12) { cb(t_12); return; }
if(Object.prototype.hasOwnProperty.call(t_10, "fold")) {
var t_13 = t_10.fold;
} else {
cb(new Error("cannot import 'fold'")); return;
}
context.setVariable("fold", t_13);
output += "\n";
output += "\n";
var macro_t_14 = runtime.makeMacro(
["text"], 
[], 
function (l_text, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("text", l_text);
var t_15 = "";frame = frame.push();
var t_18 = env.getFilter("pieces").call(context, l_text);
if(t_18) {t_18 = runtime.fromIterator(t_18);
var t_17 = t_18.length;
for(var t_16=0; t_16 < t_18.length; t_16++) {
var t_19 = t_18[t_16];
frame.set("piece", t_19);
frame.set("loop.index", t_16 + 1);
frame.set("loop.index0", t_16);
frame.set("loop.revindex", t_17 - t_16);
frame.set("loop.revindex0", t_17 - t_16 - 1);
frame.set("loop.first", t_16 === 0);
frame.set("loop.last", t_16 === t_17 - 1);
frame.set("loop.length", t_17);
if(runtime.memberLookup((t_19),"written")) {
t_15 += "<span lang=\"en\">";
t_15 += runtime.suppressValue(runtime.memberLookup((t_19),"text"), env.opts.autoescape);
t_15 += "</span>";
;
}
else {
t_15 += runtime.suppressValue(runtime.memberLookup((t_19),"text"), env.opts.autoescape);
;
}
;
}
}
frame = frame.pop();
;
frame = callerFrame;
return new runtime.SafeString(t_15);
});
context.addExport("line");
context.setVariable("line", macro_t_14);
output += "\n";
var macro_t_20 = runtime.makeMacro(
["list"], 
[], 
function (l_list, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("list", l_list);
var t_21 = "";t_21 += "\n<dl class=\"govuk-summary-list\">\n  ";
frame = frame.push();
var t_24 = l_list;
if(t_24) {t_24 = runtime.fromIterator(t_24);
var t_23 = t_24.length;
for(var t_22=0; t_22 < t_24.length; t_22++) {
var t_25 = t_24[t_22];
frame.set("row", t_25);
frame.set("loop.index", t_22 + 1);
frame.set("loop.index0", t_22);
frame.set("loop.revindex", t_23 - t_22);
frame.set("loop.revindex0", t_23 - t_22 - 1);
frame.set("loop.first", t_22 === 0);
frame.set("loop.last", t_22 === t_23 - 1);
frame.set("loop.length", t_23);
t_21 += "<div class=\"govuk-summary-list__row\"><dt class=\"govuk-summary-list__key\">";
t_21 += runtime.suppressValue((lineno = 6, colno = 100, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((t_25),"label")])), env.opts.autoescape);
t_21 += "</dt><dd class=\"govuk-summary-list__value\">";
t_21 += runtime.suppressValue((lineno = 6, colno = 164, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "line"), "line", context, [runtime.memberLookup((t_25),"value")])), env.opts.autoescape);
t_21 += "</dd></div>";
;
}
}
frame = frame.pop();
t_21 += "\n</dl>\n";
;
frame = callerFrame;
return new runtime.SafeString(t_21);
});
context.addExport("rows");
context.setVariable("rows", macro_t_20);
output += "\n";
output += "\n";
var macro_t_26 = runtime.makeMacro(
["item", "csrf"], 
[], 
function (l_item, l_csrf, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("item", l_item);
frame.set("csrf", l_csrf);
var t_27 = "";t_27 += "\n";
t_27 += runtime.suppressValue((lineno = 11, colno = 12, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "fold"), "fold", context, [runtime.memberLookup((l_item),"title"),runtime.memberLookup((l_item),"isOpen"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_28 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_29 = "";t_29 += "\n";
if(runtime.memberLookup((l_item),"warning")) {
t_29 += "<div class=\"govuk-warning-text\"><span class=\"govuk-warning-text__icon\" aria-hidden=\"true\">!</span><strong class=\"govuk-warning-text__text\"><span class=\"govuk-visually-hidden\">";
t_29 += runtime.suppressValue((lineno = 12, colno = 200, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Warning"])), env.opts.autoescape);
t_29 += "</span>";
t_29 += runtime.suppressValue((lineno = 12, colno = 225, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((l_item),"warning")])), env.opts.autoescape);
t_29 += "</strong></div>";
;
}
t_29 += "\n";
t_29 += runtime.suppressValue((lineno = 13, colno = 12, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.memberLookup((l_item),"action"),l_csrf,runtime.makeKeywordArgs({"caller": (function (){var macro_t_30 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_31 = "";t_31 += "\n<input type=\"hidden\" name=\"decision\" value=\"";
t_31 += runtime.suppressValue(runtime.memberLookup((l_item),"decision"), env.opts.autoescape);
t_31 += "\">\n";
frame = frame.push();
var t_34 = runtime.memberLookup((l_item),"hidden");
if(t_34) {t_34 = runtime.fromIterator(t_34);
var t_33 = t_34.length;
for(var t_32=0; t_32 < t_34.length; t_32++) {
var t_35 = t_34[t_32];
frame.set("hidden", t_35);
frame.set("loop.index", t_32 + 1);
frame.set("loop.index0", t_32);
frame.set("loop.revindex", t_33 - t_32);
frame.set("loop.revindex0", t_33 - t_32 - 1);
frame.set("loop.first", t_32 === 0);
frame.set("loop.last", t_32 === t_33 - 1);
frame.set("loop.length", t_33);
t_31 += "<input type=\"hidden\" name=\"";
t_31 += runtime.suppressValue(runtime.memberLookup((t_35),"name"), env.opts.autoescape);
t_31 += "\" value=\"";
t_31 += runtime.suppressValue(runtime.memberLookup((t_35),"value"), env.opts.autoescape);
t_31 += "\">";
;
}
}
frame = frame.pop();
t_31 += "\n";
frame = frame.push();
var t_38 = runtime.memberLookup((l_item),"fields");
if(t_38) {t_38 = runtime.fromIterator(t_38);
var t_37 = t_38.length;
for(var t_36=0; t_36 < t_38.length; t_36++) {
var t_39 = t_38[t_36];
frame.set("field", t_39);
frame.set("loop.index", t_36 + 1);
frame.set("loop.index0", t_36);
frame.set("loop.revindex", t_37 - t_36);
frame.set("loop.revindex0", t_37 - t_36 - 1);
frame.set("loop.first", t_36 === 0);
frame.set("loop.last", t_36 === t_37 - 1);
frame.set("loop.length", t_37);
t_31 += "\n";
if(runtime.memberLookup((runtime.memberLookup((t_39),"items")),"length") && runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((t_39),"items")),0)),"name")) {
t_31 += runtime.suppressValue((lineno = 17, colno = 61, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "choices"), "choices", context, [t_39])), env.opts.autoescape);
;
}
else {
if(runtime.memberLookup((t_39),"items")) {
t_31 += runtime.suppressValue((lineno = 17, colno = 102, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "choice"), "choice", context, [t_39])), env.opts.autoescape);
;
}
else {
if(runtime.memberLookup((t_39),"long")) {
t_31 += runtime.suppressValue((lineno = 17, colno = 144, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "longText"), "longText", context, [t_39])), env.opts.autoescape);
;
}
else {
t_31 += runtime.suppressValue((lineno = 17, colno = 171, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "text"), "text", context, [t_39])), env.opts.autoescape);
;
}
;
}
;
}
t_31 += "\n";
;
}
}
frame = frame.pop();
t_31 += "\n";
t_31 += runtime.suppressValue((lineno = 19, colno = 9, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [runtime.memberLookup((l_item),"button")])), env.opts.autoescape);
t_31 += "\n";
;
frame = frame.pop();
return new runtime.SafeString(t_31);
});
return macro_t_30;})()})])), env.opts.autoescape);
t_29 += "\n";
;
frame = frame.pop();
return new runtime.SafeString(t_29);
});
return macro_t_28;})()})])), env.opts.autoescape);
t_27 += "\n";
;
frame = callerFrame;
return new runtime.SafeString(t_27);
});
context.addExport("formOf");
context.setVariable("formOf", macro_t_26);
output += "\n";
output += "\n";
var macro_t_40 = runtime.makeMacro(
["drawing"], 
[], 
function (l_drawing, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("drawing", l_drawing);
var t_41 = "";t_41 += "\n<svg class=\"fb-drawing\" role=\"img\" aria-labelledby=\"";
t_41 += runtime.suppressValue(runtime.memberLookup((l_drawing),"id"), env.opts.autoescape);
t_41 += "-title ";
t_41 += runtime.suppressValue(runtime.memberLookup((l_drawing),"id"), env.opts.autoescape);
t_41 += "-desc\" viewBox=\"0 0 ";
t_41 += runtime.suppressValue(runtime.memberLookup((l_drawing),"width"), env.opts.autoescape);
t_41 += " ";
t_41 += runtime.suppressValue(runtime.memberLookup((l_drawing),"height"), env.opts.autoescape);
t_41 += "\" width=\"";
t_41 += runtime.suppressValue(runtime.memberLookup((l_drawing),"width"), env.opts.autoescape);
t_41 += "\" height=\"";
t_41 += runtime.suppressValue(runtime.memberLookup((l_drawing),"height"), env.opts.autoescape);
t_41 += "\" focusable=\"false\">\n  <title id=\"";
t_41 += runtime.suppressValue(runtime.memberLookup((l_drawing),"id"), env.opts.autoescape);
t_41 += "-title\">";
t_41 += runtime.suppressValue(runtime.memberLookup((l_drawing),"title"), env.opts.autoescape);
t_41 += "</title>\n  <desc id=\"";
t_41 += runtime.suppressValue(runtime.memberLookup((l_drawing),"id"), env.opts.autoescape);
t_41 += "-desc\">";
t_41 += runtime.suppressValue(runtime.memberLookup((l_drawing),"description"), env.opts.autoescape);
t_41 += "</desc>\n  ";
frame = frame.push();
var t_44 = runtime.memberLookup((l_drawing),"lines");
if(t_44) {t_44 = runtime.fromIterator(t_44);
var t_43 = t_44.length;
for(var t_42=0; t_42 < t_44.length; t_42++) {
var t_45 = t_44[t_42];
frame.set("line", t_45);
frame.set("loop.index", t_42 + 1);
frame.set("loop.index0", t_42);
frame.set("loop.revindex", t_43 - t_42);
frame.set("loop.revindex0", t_43 - t_42 - 1);
frame.set("loop.first", t_42 === 0);
frame.set("loop.last", t_42 === t_43 - 1);
frame.set("loop.length", t_43);
t_41 += "<line class=\"fb-drawing__";
t_41 += runtime.suppressValue(runtime.memberLookup((t_45),"tone"), env.opts.autoescape);
t_41 += "\" x1=\"";
t_41 += runtime.suppressValue(runtime.memberLookup((t_45),"x1"), env.opts.autoescape);
t_41 += "\" y1=\"";
t_41 += runtime.suppressValue(runtime.memberLookup((t_45),"y1"), env.opts.autoescape);
t_41 += "\" x2=\"";
t_41 += runtime.suppressValue(runtime.memberLookup((t_45),"x2"), env.opts.autoescape);
t_41 += "\" y2=\"";
t_41 += runtime.suppressValue(runtime.memberLookup((t_45),"y2"), env.opts.autoescape);
t_41 += "\"/>";
;
}
}
frame = frame.pop();
t_41 += "\n  ";
frame = frame.push();
var t_48 = runtime.memberLookup((l_drawing),"bars");
if(t_48) {t_48 = runtime.fromIterator(t_48);
var t_47 = t_48.length;
for(var t_46=0; t_46 < t_48.length; t_46++) {
var t_49 = t_48[t_46];
frame.set("bar", t_49);
frame.set("loop.index", t_46 + 1);
frame.set("loop.index0", t_46);
frame.set("loop.revindex", t_47 - t_46);
frame.set("loop.revindex0", t_47 - t_46 - 1);
frame.set("loop.first", t_46 === 0);
frame.set("loop.last", t_46 === t_47 - 1);
frame.set("loop.length", t_47);
t_41 += "<rect class=\"fb-drawing__";
t_41 += runtime.suppressValue(runtime.memberLookup((t_49),"tone"), env.opts.autoescape);
t_41 += "\" x=\"";
t_41 += runtime.suppressValue(runtime.memberLookup((t_49),"x"), env.opts.autoescape);
t_41 += "\" y=\"";
t_41 += runtime.suppressValue(runtime.memberLookup((t_49),"y"), env.opts.autoescape);
t_41 += "\" width=\"";
t_41 += runtime.suppressValue(runtime.memberLookup((t_49),"width"), env.opts.autoescape);
t_41 += "\" height=\"";
t_41 += runtime.suppressValue(runtime.memberLookup((t_49),"height"), env.opts.autoescape);
t_41 += "\"/>";
;
}
}
frame = frame.pop();
t_41 += "\n  ";
frame = frame.push();
var t_52 = runtime.memberLookup((l_drawing),"dots");
if(t_52) {t_52 = runtime.fromIterator(t_52);
var t_51 = t_52.length;
for(var t_50=0; t_50 < t_52.length; t_50++) {
var t_53 = t_52[t_50];
frame.set("dot", t_53);
frame.set("loop.index", t_50 + 1);
frame.set("loop.index0", t_50);
frame.set("loop.revindex", t_51 - t_50);
frame.set("loop.revindex0", t_51 - t_50 - 1);
frame.set("loop.first", t_50 === 0);
frame.set("loop.last", t_50 === t_51 - 1);
frame.set("loop.length", t_51);
t_41 += "<circle class=\"fb-drawing__";
t_41 += runtime.suppressValue(runtime.memberLookup((t_53),"tone"), env.opts.autoescape);
t_41 += "\" cx=\"";
t_41 += runtime.suppressValue(runtime.memberLookup((t_53),"x"), env.opts.autoescape);
t_41 += "\" cy=\"";
t_41 += runtime.suppressValue(runtime.memberLookup((t_53),"y"), env.opts.autoescape);
t_41 += "\" r=\"7\"/>";
;
}
}
frame = frame.pop();
t_41 += "\n  ";
frame = frame.push();
var t_56 = runtime.memberLookup((l_drawing),"texts");
if(t_56) {t_56 = runtime.fromIterator(t_56);
var t_55 = t_56.length;
for(var t_54=0; t_54 < t_56.length; t_54++) {
var t_57 = t_56[t_54];
frame.set("text", t_57);
frame.set("loop.index", t_54 + 1);
frame.set("loop.index0", t_54);
frame.set("loop.revindex", t_55 - t_54);
frame.set("loop.revindex0", t_55 - t_54 - 1);
frame.set("loop.first", t_54 === 0);
frame.set("loop.last", t_54 === t_55 - 1);
frame.set("loop.length", t_55);
t_41 += "<text class=\"fb-chart__text\" x=\"";
t_41 += runtime.suppressValue(runtime.memberLookup((t_57),"x"), env.opts.autoescape);
t_41 += "\" y=\"";
t_41 += runtime.suppressValue(runtime.memberLookup((t_57),"y"), env.opts.autoescape);
t_41 += "\" text-anchor=\"";
t_41 += runtime.suppressValue(runtime.memberLookup((t_57),"anchor"), env.opts.autoescape);
t_41 += "\">";
t_41 += runtime.suppressValue(runtime.memberLookup((t_57),"text"), env.opts.autoescape);
t_41 += "</text>";
;
}
}
frame = frame.pop();
t_41 += "\n</svg>\n";
;
frame = callerFrame;
return new runtime.SafeString(t_41);
});
context.addExport("picture");
context.setVariable("picture", macro_t_40);
output += "\n";
var macro_t_58 = runtime.makeMacro(
["filters"], 
[], 
function (l_filters, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("filters", l_filters);
var t_59 = "";t_59 += "\n<form method=\"get\" action=\"";
t_59 += runtime.suppressValue(runtime.memberLookup((l_filters),"action"), env.opts.autoescape);
t_59 += "\" class=\"fb-filters\">\n";
frame = frame.push();
var t_62 = runtime.memberLookup((l_filters),"fields");
if(t_62) {t_62 = runtime.fromIterator(t_62);
var t_61 = t_62.length;
for(var t_60=0; t_60 < t_62.length; t_60++) {
var t_63 = t_62[t_60];
frame.set("field", t_63);
frame.set("loop.index", t_60 + 1);
frame.set("loop.index0", t_60);
frame.set("loop.revindex", t_61 - t_60);
frame.set("loop.revindex0", t_61 - t_60 - 1);
frame.set("loop.first", t_60 === 0);
frame.set("loop.last", t_60 === t_61 - 1);
frame.set("loop.length", t_61);
t_59 += "  <div class=\"fb-filters__field\"><label class=\"govuk-label govuk-label--s\" for=\"";
t_59 += runtime.suppressValue(runtime.memberLookup((t_63),"id"), env.opts.autoescape);
t_59 += "\">";
t_59 += runtime.suppressValue((lineno = 36, colno = 133, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((t_63),"label")])), env.opts.autoescape);
t_59 += "</label>\n  <select class=\"govuk-select\" id=\"";
t_59 += runtime.suppressValue(runtime.memberLookup((t_63),"id"), env.opts.autoescape);
t_59 += "\" name=\"";
t_59 += runtime.suppressValue(runtime.memberLookup((t_63),"name"), env.opts.autoescape);
t_59 += "\">";
frame = frame.push();
var t_66 = runtime.memberLookup((t_63),"items");
if(t_66) {t_66 = runtime.fromIterator(t_66);
var t_65 = t_66.length;
for(var t_64=0; t_64 < t_66.length; t_64++) {
var t_67 = t_66[t_64];
frame.set("item", t_67);
frame.set("loop.index", t_64 + 1);
frame.set("loop.index0", t_64);
frame.set("loop.revindex", t_65 - t_64);
frame.set("loop.revindex0", t_65 - t_64 - 1);
frame.set("loop.first", t_64 === 0);
frame.set("loop.last", t_64 === t_65 - 1);
frame.set("loop.length", t_65);
t_59 += "<option value=\"";
t_59 += runtime.suppressValue(runtime.memberLookup((t_67),"value"), env.opts.autoescape);
t_59 += "\"";
if(runtime.memberLookup((t_67),"selected")) {
t_59 += " selected";
;
}
t_59 += ">";
t_59 += runtime.suppressValue((lineno = 37, colno = 183, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((t_67),"text")])), env.opts.autoescape);
t_59 += "</option>";
;
}
}
frame = frame.pop();
t_59 += "</select></div>\n";
;
}
}
frame = frame.pop();
t_59 += "  <button type=\"submit\" class=\"govuk-button govuk-button--secondary fb-filters__button\" data-module=\"govuk-button\">";
t_59 += runtime.suppressValue((lineno = 38, colno = 131, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Show"])), env.opts.autoescape);
t_59 += "</button>\n</form>\n<p class=\"govuk-body-s\">";
t_59 += runtime.suppressValue(runtime.memberLookup((l_filters),"shown"), env.opts.autoescape);
if(runtime.memberLookup((l_filters),"clearHref")) {
t_59 += " <a class=\"govuk-link\" href=\"";
t_59 += runtime.suppressValue(runtime.memberLookup((l_filters),"clearHref"), env.opts.autoescape);
t_59 += "\">";
t_59 += runtime.suppressValue((lineno = 40, colno = 127, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Show all"])), env.opts.autoescape);
t_59 += "</a>";
;
}
t_59 += "</p>\n";
;
frame = callerFrame;
return new runtime.SafeString(t_59);
});
context.addExport("filtersOf");
context.setVariable("filtersOf", macro_t_58);
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
  "pages/desk/break-glass.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/desk/break-glass.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
env.getTemplate("layout/forms.njk", false, "pages/desk/break-glass.njk", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "form")) {
var t_7 = t_4.form;
} else {
cb(new Error("cannot import 'form'")); return;
}
context.setVariable("form", t_7);
if(Object.prototype.hasOwnProperty.call(t_4, "button")) {
var t_8 = t_4.button;
} else {
cb(new Error("cannot import 'button'")); return;
}
context.setVariable("button", t_8);
if(Object.prototype.hasOwnProperty.call(t_4, "text")) {
var t_9 = t_4.text;
} else {
cb(new Error("cannot import 'text'")); return;
}
context.setVariable("text", t_9);
if(Object.prototype.hasOwnProperty.call(t_4, "longText")) {
var t_10 = t_4.longText;
} else {
cb(new Error("cannot import 'longText'")); return;
}
context.setVariable("longText", t_10);
if(Object.prototype.hasOwnProperty.call(t_4, "choice")) {
var t_11 = t_4.choice;
} else {
cb(new Error("cannot import 'choice'")); return;
}
context.setVariable("choice", t_11);
if(Object.prototype.hasOwnProperty.call(t_4, "errors")) {
var t_12 = t_4.errors;
} else {
cb(new Error("cannot import 'errors'")); return;
}
context.setVariable("errorSummary", t_12);
if(Object.prototype.hasOwnProperty.call(t_4, "done")) {
var t_13 = t_4.done;
} else {
cb(new Error("cannot import 'done'")); return;
}
context.setVariable("doneMessage", t_13);
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_15,t_14) {
if(t_15) { cb(t_15); return; }
output += t_14;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("back"))(env, context, frame, runtime, function(t_17,t_16) {
if(t_17) { cb(t_17); return; }
output += t_16;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_19,t_18) {
if(t_19) { cb(t_19); return; }
output += t_18;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 2;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((lineno = 2, colno = 21, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Break glass"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_back(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "<nav aria-label=\"";
output += runtime.suppressValue((lineno = 3, colno = 37, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Back"])), env.opts.autoescape);
output += "\"><a href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "backHref"), env.opts.autoescape);
output += "\" class=\"govuk-back-link\">";
output += runtime.suppressValue((lineno = 3, colno = 103, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Desk"])), env.opts.autoescape);
output += "</a></nav>";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 4;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n";
output += runtime.suppressValue((lineno = 5, colno = 15, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "errorSummary"), "errorSummary", context, [runtime.contextOrFrameLookup(context, frame, "errors")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((lineno = 6, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "doneMessage"), "doneMessage", context, [runtime.contextOrFrameLookup(context, frame, "done")])), env.opts.autoescape);
output += "\n<h1 class=\"govuk-heading-l\">";
output += runtime.suppressValue((lineno = 7, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Open an incident that is kept from the desk"])), env.opts.autoescape);
output += "</h1>\n<p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 8, colno = 26, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Some incidents are kept to a small group, because somebody in them works for the police or a partner. Supervisors work them."])), env.opts.autoescape);
output += " ";
output += runtime.suppressValue((lineno = 8, colno = 162, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The review of a protected or adopted child opens here too, where none of the named leads can be reached."])), env.opts.autoescape);
output += "</p>\n<div class=\"govuk-warning-text\"><span class=\"govuk-warning-text__icon\" aria-hidden=\"true\">!</span><strong class=\"govuk-warning-text__text\"><span class=\"govuk-visually-hidden\">";
output += runtime.suppressValue((lineno = 9, colno = 179, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Warning"])), env.opts.autoescape);
output += "</span>";
output += runtime.suppressValue((lineno = 9, colno = 204, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Only where it cannot wait and no supervisor is on hand. Your name, the reference and your reason go into the audit log first, and the supervisors are told at once."])), env.opts.autoescape);
output += "</strong></div>\n<p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 10, colno = 26, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["If it can be opened, it is open to you alone, in this session, for {count} minutes.",{"count": runtime.contextOrFrameLookup(context, frame, "minutes")}])), env.opts.autoescape);
output += "</p>\n";
output += runtime.suppressValue((lineno = 11, colno = 12, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.contextOrFrameLookup(context, frame, "action"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_20 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_21 = "";t_21 += runtime.suppressValue((lineno = 11, colno = 36, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "text"), "text", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "fields")),"reference")])), env.opts.autoescape);
t_21 += runtime.suppressValue((lineno = 11, colno = 66, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "choice"), "choice", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "fields")),"reason")])), env.opts.autoescape);
t_21 += runtime.suppressValue((lineno = 11, colno = 95, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "longText"), "longText", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "fields")),"note")])), env.opts.autoescape);
t_21 += runtime.suppressValue((lineno = 11, colno = 120, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 11, colno = 122, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Open it"])),"warning"])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_21);
});
return macro_t_20;})()})])), env.opts.autoescape);
output += "\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_back: b_back,
b_content: b_content,
root: root
};

})(),
  "pages/desk/call-list.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/desk/call-list.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
output += t_4;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("back"))(env, context, frame, runtime, function(t_7,t_6) {
if(t_7) { cb(t_7); return; }
output += t_6;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_9,t_8) {
if(t_9) { cb(t_9); return; }
output += t_8;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 1;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((lineno = 1, colno = 21, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["If all of this is away"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_back(env, context, frame, runtime, cb) {
var lineno = 2;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "<nav aria-label=\"";
output += runtime.suppressValue((lineno = 2, colno = 37, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Back"])), env.opts.autoescape);
output += "\"><a href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "backHref"), env.opts.autoescape);
output += "\" class=\"govuk-back-link\">";
output += runtime.suppressValue((lineno = 2, colno = 103, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Desk"])), env.opts.autoescape);
output += "</a></nav>";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n<h1 class=\"govuk-heading-l\">";
output += runtime.suppressValue((lineno = 4, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["If all of this is away"])), env.opts.autoescape);
output += "</h1>\n<p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 5, colno = 26, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Print this before each morning run."])), env.opts.autoescape);
output += " ";
if(runtime.contextOrFrameLookup(context, frame, "count") == 0) {
output += runtime.suppressValue((lineno = 5, colno = 92, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Nobody is still to be told."])), env.opts.autoescape);
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "count") == 1) {
output += runtime.suppressValue((lineno = 5, colno = 151, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["One call would have to be made."])), env.opts.autoescape);
;
}
else {
output += runtime.suppressValue((lineno = 5, colno = 203, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["{count} calls would have to be made.",{"count": runtime.contextOrFrameLookup(context, frame, "count")}])), env.opts.autoescape);
;
}
;
}
output += " ";
output += runtime.suppressValue((lineno = 5, colno = 280, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["It names no child: the force's own system has the name under the reference."])), env.opts.autoescape);
output += " ";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "printed"), env.opts.autoescape);
output += "</p>\n<h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue((lineno = 6, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["How to ring"])), env.opts.autoescape);
output += "</h2>\n<ol class=\"govuk-list govuk-list--number\">";
frame = frame.push();
var t_12 = runtime.contextOrFrameLookup(context, frame, "script");
if(t_12) {t_12 = runtime.fromIterator(t_12);
var t_11 = t_12.length;
for(var t_10=0; t_10 < t_12.length; t_10++) {
var t_13 = t_12[t_10];
frame.set("line", t_13);
frame.set("loop.index", t_10 + 1);
frame.set("loop.index0", t_10);
frame.set("loop.revindex", t_11 - t_10);
frame.set("loop.revindex0", t_11 - t_10 - 1);
frame.set("loop.first", t_10 === 0);
frame.set("loop.last", t_10 === t_11 - 1);
frame.set("loop.length", t_11);
output += "<li>";
output += runtime.suppressValue(t_13, env.opts.autoescape);
output += "</li>";
;
}
}
frame = frame.pop();
output += "</ol>\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "rows")),"length")) {
output += "\n<div class=\"fb-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"";
output += runtime.suppressValue((lineno = 9, colno = 66, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Whom to ring"])), env.opts.autoescape);
output += "\">\n<table class=\"govuk-table govuk-table--small-text-until-tablet\">\n  <caption class=\"govuk-table__caption govuk-table__caption--m\">";
output += runtime.suppressValue((lineno = 11, colno = 68, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Whom to ring, the nearest opening first"])), env.opts.autoescape);
output += "</caption>\n  <thead class=\"govuk-table__head\"><tr class=\"govuk-table__row\"><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 12, colno = 112, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["No."])), env.opts.autoescape);
output += "</th><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 12, colno = 175, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["School"])), env.opts.autoescape);
output += "</th><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 12, colno = 241, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Telephone"])), env.opts.autoescape);
output += "</th><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 12, colno = 310, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Reference"])), env.opts.autoescape);
output += "</th><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 12, colno = 379, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Stands at"])), env.opts.autoescape);
output += "</th><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 12, colno = 448, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Opens"])), env.opts.autoescape);
output += "</th><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 12, colno = 513, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Told: who, role, time, read back"])), env.opts.autoescape);
output += "</th></tr></thead>\n  <tbody class=\"govuk-table__body\">\n  ";
frame = frame.push();
var t_16 = runtime.contextOrFrameLookup(context, frame, "rows");
if(t_16) {t_16 = runtime.fromIterator(t_16);
var t_15 = t_16.length;
for(var t_14=0; t_14 < t_16.length; t_14++) {
var t_17 = t_16[t_14];
frame.set("row", t_17);
frame.set("loop.index", t_14 + 1);
frame.set("loop.index0", t_14);
frame.set("loop.revindex", t_15 - t_14);
frame.set("loop.revindex0", t_15 - t_14 - 1);
frame.set("loop.first", t_14 === 0);
frame.set("loop.last", t_14 === t_15 - 1);
frame.set("loop.length", t_15);
output += "<tr class=\"govuk-table__row\"><td class=\"govuk-table__cell\">";
output += runtime.suppressValue(runtime.memberLookup((t_17),"number"), env.opts.autoescape);
output += "</td><td class=\"govuk-table__cell\">";
output += runtime.suppressValue(runtime.memberLookup((t_17),"place"), env.opts.autoescape);
output += "</td><td class=\"govuk-table__cell\">";
output += runtime.suppressValue(runtime.memberLookup((t_17),"telephone"), env.opts.autoescape);
output += "</td><td class=\"govuk-table__cell\">";
output += runtime.suppressValue(runtime.memberLookup((t_17),"reference"), env.opts.autoescape);
output += "</td><td class=\"govuk-table__cell\">";
output += runtime.suppressValue(runtime.memberLookup((t_17),"why"), env.opts.autoescape);
output += "</td><td class=\"govuk-table__cell\">";
output += runtime.suppressValue(runtime.memberLookup((t_17),"opens"), env.opts.autoescape);
output += "</td><td class=\"govuk-table__cell\">&nbsp;</td></tr>";
;
}
}
frame = frame.pop();
output += "\n  </tbody>\n</table>\n</div>\n";
;
}
output += "\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "apart")),"length")) {
output += "\n<section class=\"fb-own-sheet\">\n<h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue((lineno = 21, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Protected sheet, for a supervisor alone"])), env.opts.autoescape);
output += "</h2>\n<p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 22, colno = 26, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Each of these schools could show where somebody has fled to. Keep this sheet under seal, apart from the list. Ring yourself, or have one person ring, and destroy it afterwards."])), env.opts.autoescape);
output += "</p>\n<div class=\"fb-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"";
output += runtime.suppressValue((lineno = 23, colno = 66, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Schools whose names are protected"])), env.opts.autoescape);
output += "\">\n<table class=\"govuk-table\">\n  <caption class=\"govuk-table__caption govuk-table__caption--m\">";
output += runtime.suppressValue((lineno = 25, colno = 68, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Schools whose names are protected"])), env.opts.autoescape);
output += "</caption>\n  <thead class=\"govuk-table__head\"><tr class=\"govuk-table__row\"><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 26, colno = 112, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Reference"])), env.opts.autoescape);
output += "</th><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 26, colno = 181, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["School"])), env.opts.autoescape);
output += "</th><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 26, colno = 247, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Telephone"])), env.opts.autoescape);
output += "</th></tr></thead>\n  <tbody class=\"govuk-table__body\">\n  ";
frame = frame.push();
var t_20 = runtime.contextOrFrameLookup(context, frame, "apart");
if(t_20) {t_20 = runtime.fromIterator(t_20);
var t_19 = t_20.length;
for(var t_18=0; t_18 < t_20.length; t_18++) {
var t_21 = t_20[t_18];
frame.set("row", t_21);
frame.set("loop.index", t_18 + 1);
frame.set("loop.index0", t_18);
frame.set("loop.revindex", t_19 - t_18);
frame.set("loop.revindex0", t_19 - t_18 - 1);
frame.set("loop.first", t_18 === 0);
frame.set("loop.last", t_18 === t_19 - 1);
frame.set("loop.length", t_19);
output += "<tr class=\"govuk-table__row\"><td class=\"govuk-table__cell\">";
output += runtime.suppressValue(runtime.memberLookup((t_21),"reference"), env.opts.autoescape);
output += "</td><td class=\"govuk-table__cell\">";
output += runtime.suppressValue(runtime.memberLookup((t_21),"place"), env.opts.autoescape);
output += "</td><td class=\"govuk-table__cell\">";
output += runtime.suppressValue(runtime.memberLookup((t_21),"telephone"), env.opts.autoescape);
output += "</td></tr>";
;
}
}
frame = frame.pop();
output += "\n  </tbody>\n</table>\n</div>\n</section>\n";
;
}
output += "\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_back: b_back,
b_content: b_content,
root: root
};

})(),
  "pages/desk/duty.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/desk/duty.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
env.getTemplate("layout/task.njk", false, "pages/desk/duty.njk", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "rows")) {
var t_7 = t_4.rows;
} else {
cb(new Error("cannot import 'rows'")); return;
}
context.setVariable("rows", t_7);
if(Object.prototype.hasOwnProperty.call(t_4, "asWritten")) {
var t_8 = t_4.asWritten;
} else {
cb(new Error("cannot import 'asWritten'")); return;
}
context.setVariable("asWritten", t_8);
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
output += t_9;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("back"))(env, context, frame, runtime, function(t_12,t_11) {
if(t_12) { cb(t_12); return; }
output += t_11;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
output += t_13;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 2;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((lineno = 2, colno = 21, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["One child's story"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_back(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "<nav aria-label=\"";
output += runtime.suppressValue((lineno = 3, colno = 37, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Back"])), env.opts.autoescape);
output += "\"><a href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "backHref"), env.opts.autoescape);
output += "\" class=\"govuk-back-link\">";
output += runtime.suppressValue((lineno = 3, colno = 103, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The day's ledger"])), env.opts.autoescape);
output += "</a></nav>";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 4;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n<span class=\"govuk-caption-l\">";
output += runtime.suppressValue((lineno = 5, colno = 34, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["{reference}, {child}, version {version}",{"reference": runtime.contextOrFrameLookup(context, frame, "reference"),"child": runtime.contextOrFrameLookup(context, frame, "childRef"),"version": runtime.contextOrFrameLookup(context, frame, "version")}])), env.opts.autoescape);
output += "</span>\n<h1 class=\"govuk-heading-l\">";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "name"), env.opts.autoescape);
output += "</h1>\n<p class=\"govuk-body fb-task-facts\"><strong class=\"govuk-tag ";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "tag"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "state"), env.opts.autoescape);
output += "</strong> <span>";
output += runtime.suppressValue((lineno = 7, colno = 103, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Since {when}.",{"when": runtime.contextOrFrameLookup(context, frame, "since")}])), env.opts.autoescape);
output += "</span> <span>";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "basis"), env.opts.autoescape);
output += ".</span></p>\n";
if(runtime.contextOrFrameLookup(context, frame, "taskHref")) {
output += "<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "taskHref"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 8, colno = 87, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Open what is waiting"])), env.opts.autoescape);
output += "</a></p>";
;
}
output += "\n<div class=\"govuk-grid-row\">\n<div class=\"govuk-grid-column-two-thirds\">\n";
frame = frame.push();
var t_17 = runtime.contextOrFrameLookup(context, frame, "settings");
if(t_17) {t_17 = runtime.fromIterator(t_17);
var t_16 = t_17.length;
for(var t_15=0; t_15 < t_17.length; t_15++) {
var t_18 = t_17[t_15];
frame.set("setting", t_18);
frame.set("loop.index", t_15 + 1);
frame.set("loop.index0", t_15);
frame.set("loop.revindex", t_16 - t_15);
frame.set("loop.revindex0", t_16 - t_15 - 1);
frame.set("loop.first", t_15 === 0);
frame.set("loop.last", t_15 === t_16 - 1);
frame.set("loop.length", t_16);
output += "<h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue(runtime.memberLookup((t_18),"name"), env.opts.autoescape);
output += "</h2>";
output += runtime.suppressValue((lineno = 11, colno = 87, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "rows"), "rows", context, [runtime.memberLookup((t_18),"rows")])), env.opts.autoescape);
;
}
}
frame = frame.pop();
output += "\n<h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue((lineno = 12, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["How it came to be"])), env.opts.autoescape);
output += "</h2>\n<div class=\"moj-timeline\">\n";
frame = frame.push();
var t_21 = runtime.contextOrFrameLookup(context, frame, "events");
if(t_21) {t_21 = runtime.fromIterator(t_21);
var t_20 = t_21.length;
for(var t_19=0; t_19 < t_21.length; t_19++) {
var t_22 = t_21[t_19];
frame.set("event", t_22);
frame.set("loop.index", t_19 + 1);
frame.set("loop.index0", t_19);
frame.set("loop.revindex", t_20 - t_19);
frame.set("loop.revindex0", t_20 - t_19 - 1);
frame.set("loop.first", t_19 === 0);
frame.set("loop.last", t_19 === t_20 - 1);
frame.set("loop.length", t_20);
output += "\n  <div class=\"moj-timeline__item\">\n    <div class=\"moj-timeline__header\"><h3 class=\"moj-timeline__title\">";
output += runtime.suppressValue(runtime.memberLookup((t_22),"title"), env.opts.autoescape);
output += "</h3></div>\n    <p class=\"moj-timeline__date\">";
output += runtime.suppressValue(runtime.memberLookup((t_22),"when"), env.opts.autoescape);
output += "</p>\n    ";
if(runtime.memberLookup((t_22),"text") || runtime.memberLookup((t_22),"written") || runtime.memberLookup((t_22),"by") || runtime.memberLookup((t_22),"mail")) {
output += "<div class=\"moj-timeline__description\">";
output += runtime.suppressValue(runtime.memberLookup((t_22),"text"), env.opts.autoescape);
if(runtime.memberLookup((t_22),"written")) {
if(runtime.memberLookup((t_22),"text")) {
output += " ";
;
}
output += runtime.suppressValue((lineno = 18, colno = 186, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asWritten"), "asWritten", context, [runtime.memberLookup((t_22),"written")])), env.opts.autoescape);
if(runtime.memberLookup((t_22),"ending")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((t_22),"ending"), env.opts.autoescape);
;
}
;
}
if(runtime.memberLookup((t_22),"by")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((t_22),"by"), env.opts.autoescape);
output += ".";
;
}
if(runtime.memberLookup((t_22),"mail")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((t_22),"mail"), env.opts.autoescape);
;
}
output += "</div>";
;
}
output += "\n  </div>\n";
;
}
}
frame = frame.pop();
output += "\n</div>\n</div>\n</div>\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_back: b_back,
b_content: b_content,
root: root
};

})(),
  "pages/desk/exports.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/desk/exports.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
env.getTemplate("layout/forms.njk", false, "pages/desk/exports.njk", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "form")) {
var t_7 = t_4.form;
} else {
cb(new Error("cannot import 'form'")); return;
}
context.setVariable("form", t_7);
if(Object.prototype.hasOwnProperty.call(t_4, "button")) {
var t_8 = t_4.button;
} else {
cb(new Error("cannot import 'button'")); return;
}
context.setVariable("button", t_8);
if(Object.prototype.hasOwnProperty.call(t_4, "text")) {
var t_9 = t_4.text;
} else {
cb(new Error("cannot import 'text'")); return;
}
context.setVariable("text", t_9);
if(Object.prototype.hasOwnProperty.call(t_4, "longText")) {
var t_10 = t_4.longText;
} else {
cb(new Error("cannot import 'longText'")); return;
}
context.setVariable("longText", t_10);
if(Object.prototype.hasOwnProperty.call(t_4, "choice")) {
var t_11 = t_4.choice;
} else {
cb(new Error("cannot import 'choice'")); return;
}
context.setVariable("choice", t_11);
if(Object.prototype.hasOwnProperty.call(t_4, "errors")) {
var t_12 = t_4.errors;
} else {
cb(new Error("cannot import 'errors'")); return;
}
context.setVariable("errorSummary", t_12);
if(Object.prototype.hasOwnProperty.call(t_4, "done")) {
var t_13 = t_4.done;
} else {
cb(new Error("cannot import 'done'")); return;
}
context.setVariable("doneMessage", t_13);
output += "\n";
env.getTemplate("layout/task.njk", false, "pages/desk/exports.njk", false, function(t_15,t_14) {
if(t_15) { cb(t_15); return; }
t_14.getExported(function(t_16,t_14) {
if(t_16) { cb(t_16); return; }
if(Object.prototype.hasOwnProperty.call(t_14, "asWritten")) {
var t_17 = t_14.asWritten;
} else {
cb(new Error("cannot import 'asWritten'")); return;
}
context.setVariable("asWritten", t_17);
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_19,t_18) {
if(t_19) { cb(t_19); return; }
output += t_18;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_21,t_20) {
if(t_21) { cb(t_21); return; }
output += t_20;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((lineno = 3, colno = 21, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Exports"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 4;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n";
output += runtime.suppressValue((lineno = 5, colno = 15, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "errorSummary"), "errorSummary", context, [runtime.contextOrFrameLookup(context, frame, "errors")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((lineno = 6, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "doneMessage"), "doneMessage", context, [runtime.contextOrFrameLookup(context, frame, "done")])), env.opts.autoescape);
output += "\n<h1 class=\"govuk-heading-l\">";
output += runtime.suppressValue((lineno = 7, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Exports of the ledger"])), env.opts.autoescape);
output += "</h1>\n<p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 8, colno = 26, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["For an inspector, the force's auditors or a court. One person asks and says why; another, a supervisor, approves. Every step and every copy taken is in the audit log. It shows the ledger as it stood when it was approved, without names, and without children of incidents that are closed to whoever asked."])), env.opts.autoescape);
output += "</p>\n";
frame = frame.push();
var t_24 = runtime.contextOrFrameLookup(context, frame, "rows");
if(t_24) {t_24 = runtime.fromIterator(t_24);
var t_23 = t_24.length;
for(var t_22=0; t_22 < t_24.length; t_22++) {
var t_25 = t_24[t_22];
frame.set("row", t_25);
frame.set("loop.index", t_22 + 1);
frame.set("loop.index0", t_22);
frame.set("loop.revindex", t_23 - t_22);
frame.set("loop.revindex0", t_23 - t_22 - 1);
frame.set("loop.first", t_22 === 0);
frame.set("loop.last", t_22 === t_23 - 1);
frame.set("loop.length", t_23);
output += "\n<section class=\"govuk-summary-card\" aria-label=\"";
output += runtime.suppressValue((lineno = 10, colno = 52, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Export {period}",{"period": runtime.memberLookup((t_25),"title")}])), env.opts.autoescape);
output += "\">\n  <div class=\"govuk-summary-card__title-wrapper\"><h2 class=\"govuk-summary-card__title\">";
output += runtime.suppressValue(runtime.memberLookup((t_25),"title"), env.opts.autoescape);
output += "</h2></div>\n  <div class=\"govuk-summary-card__content\">\n    <p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 13, colno = 38, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asWritten"), "asWritten", context, [runtime.memberLookup((t_25),"reason")])), env.opts.autoescape);
output += "</p>\n    <p class=\"govuk-body-s\">";
output += runtime.suppressValue(runtime.memberLookup((t_25),"asked"), env.opts.autoescape);
output += ". ";
output += runtime.suppressValue(runtime.memberLookup((t_25),"state"), env.opts.autoescape);
output += ".</p>\n    ";
if(runtime.memberLookup((runtime.memberLookup((t_25),"take")),"length")) {
output += "<ul class=\"govuk-list\">";
frame = frame.push();
var t_28 = runtime.memberLookup((t_25),"take");
if(t_28) {t_28 = runtime.fromIterator(t_28);
var t_27 = t_28.length;
for(var t_26=0; t_26 < t_28.length; t_26++) {
var t_29 = t_28[t_26];
frame.set("item", t_29);
frame.set("loop.index", t_26 + 1);
frame.set("loop.index0", t_26);
frame.set("loop.revindex", t_27 - t_26);
frame.set("loop.revindex0", t_27 - t_26 - 1);
frame.set("loop.first", t_26 === 0);
frame.set("loop.last", t_26 === t_27 - 1);
frame.set("loop.length", t_27);
output += "<li><a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.memberLookup((t_29),"href"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 15, colno = 130, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((t_29),"text")])), env.opts.autoescape);
output += "</a></li>";
;
}
}
frame = frame.pop();
output += "</ul>\n    <p class=\"govuk-body-s\">";
output += runtime.suppressValue((lineno = 16, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Give the inspector the file and its signature. \"npx first-bell verify --export FILE --key KEY\" says whether it is as it was signed."])), env.opts.autoescape);
output += "</p>";
;
}
output += "\n    ";
if(runtime.memberLookup((t_25),"decide")) {
output += runtime.suppressValue((lineno = 17, colno = 35, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.memberLookup((runtime.memberLookup((t_25),"decide")),"action"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_30 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_31 = "";t_31 += runtime.suppressValue((lineno = 17, colno = 72, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "choice"), "choice", context, [runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((t_25),"decide")),"fields")),"decision")])), env.opts.autoescape);
t_31 += runtime.suppressValue((lineno = 17, colno = 114, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "longText"), "longText", context, [runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((t_25),"decide")),"fields")),"reason")])), env.opts.autoescape);
t_31 += runtime.suppressValue((lineno = 17, colno = 152, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 17, colno = 154, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Decide"]))])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_31);
});
return macro_t_30;})()})])), env.opts.autoescape);
;
}
output += "\n    ";
if(runtime.memberLookup((t_25),"closeAction")) {
output += runtime.suppressValue((lineno = 18, colno = 40, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.memberLookup((t_25),"closeAction"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_32 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_33 = "";t_33 += runtime.suppressValue((lineno = 18, colno = 75, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 18, colno = 77, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Close it: taken, or not needed"])),"secondary"])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_33);
});
return macro_t_32;})()})])), env.opts.autoescape);
;
}
output += "\n  </div>\n</section>\n";
;
}
}
if (!t_23) {
output += "<p class=\"govuk-body-l\">";
output += runtime.suppressValue((lineno = 21, colno = 38, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Nobody has asked for one."])), env.opts.autoescape);
output += "</p>";
}
frame = frame.pop();
output += "\n<h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue((lineno = 22, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Ask for an export"])), env.opts.autoescape);
output += "</h2>\n";
output += runtime.suppressValue((lineno = 23, colno = 12, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "ask")),"action"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_34 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_35 = "";t_35 += runtime.suppressValue((lineno = 23, colno = 40, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "text"), "text", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "ask")),"fields")),"from")])), env.opts.autoescape);
t_35 += runtime.suppressValue((lineno = 23, colno = 67, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "text"), "text", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "ask")),"fields")),"to")])), env.opts.autoescape);
t_35 += runtime.suppressValue((lineno = 23, colno = 96, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "longText"), "longText", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "ask")),"fields")),"reason")])), env.opts.autoescape);
t_35 += runtime.suppressValue((lineno = 23, colno = 127, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 23, colno = 129, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Ask"]))])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_35);
});
return macro_t_34;})()})])), env.opts.autoescape);
output += "\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_content: b_content,
root: root
};

})(),
  "pages/desk/hold.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/desk/hold.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
env.getTemplate("layout/forms.njk", false, "pages/desk/hold.njk", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "form")) {
var t_7 = t_4.form;
} else {
cb(new Error("cannot import 'form'")); return;
}
context.setVariable("form", t_7);
if(Object.prototype.hasOwnProperty.call(t_4, "button")) {
var t_8 = t_4.button;
} else {
cb(new Error("cannot import 'button'")); return;
}
context.setVariable("button", t_8);
if(Object.prototype.hasOwnProperty.call(t_4, "text")) {
var t_9 = t_4.text;
} else {
cb(new Error("cannot import 'text'")); return;
}
context.setVariable("text", t_9);
if(Object.prototype.hasOwnProperty.call(t_4, "longText")) {
var t_10 = t_4.longText;
} else {
cb(new Error("cannot import 'longText'")); return;
}
context.setVariable("longText", t_10);
if(Object.prototype.hasOwnProperty.call(t_4, "choice")) {
var t_11 = t_4.choice;
} else {
cb(new Error("cannot import 'choice'")); return;
}
context.setVariable("choice", t_11);
if(Object.prototype.hasOwnProperty.call(t_4, "errors")) {
var t_12 = t_4.errors;
} else {
cb(new Error("cannot import 'errors'")); return;
}
context.setVariable("errors", t_12);
if(Object.prototype.hasOwnProperty.call(t_4, "done")) {
var t_13 = t_4.done;
} else {
cb(new Error("cannot import 'done'")); return;
}
context.setVariable("doneMessage", t_13);
output += "\n";
env.getTemplate("layout/task.njk", false, "pages/desk/hold.njk", false, function(t_15,t_14) {
if(t_15) { cb(t_15); return; }
t_14.getExported(function(t_16,t_14) {
if(t_16) { cb(t_16); return; }
if(Object.prototype.hasOwnProperty.call(t_14, "head")) {
var t_17 = t_14.head;
} else {
cb(new Error("cannot import 'head'")); return;
}
context.setVariable("taskHead", t_17);
if(Object.prototype.hasOwnProperty.call(t_14, "rows")) {
var t_18 = t_14.rows;
} else {
cb(new Error("cannot import 'rows'")); return;
}
context.setVariable("rows", t_18);
if(Object.prototype.hasOwnProperty.call(t_14, "fold")) {
var t_19 = t_14.fold;
} else {
cb(new Error("cannot import 'fold'")); return;
}
context.setVariable("fold", t_19);
if(Object.prototype.hasOwnProperty.call(t_14, "readOut")) {
var t_20 = t_14.readOut;
} else {
cb(new Error("cannot import 'readOut'")); return;
}
context.setVariable("readOut", t_20);
output += "\n";
env.getTemplate("pages/desk/proposal.njk", false, "pages/desk/hold.njk", false, function(t_22,t_21) {
if(t_22) { cb(t_22); return; }
t_21.getExported(function(t_23,t_21) {
if(t_23) { cb(t_23); return; }
if(Object.prototype.hasOwnProperty.call(t_21, "proposalBox")) {
var t_24 = t_21.proposalBox;
} else {
cb(new Error("cannot import 'proposalBox'")); return;
}
context.setVariable("proposalBox", t_24);
output += "\n";
env.getTemplate("layout/call.njk", false, "pages/desk/hold.njk", false, function(t_26,t_25) {
if(t_26) { cb(t_26); return; }
t_25.getExported(function(t_27,t_25) {
if(t_27) { cb(t_27); return; }
if(Object.prototype.hasOwnProperty.call(t_25, "callees")) {
var t_28 = t_25.callees;
} else {
cb(new Error("cannot import 'callees'")); return;
}
context.setVariable("calleeList", t_28);
if(Object.prototype.hasOwnProperty.call(t_25, "attempts")) {
var t_29 = t_25.attempts;
} else {
cb(new Error("cannot import 'attempts'")); return;
}
context.setVariable("attemptTable", t_29);
if(Object.prototype.hasOwnProperty.call(t_25, "told")) {
var t_30 = t_25.told;
} else {
cb(new Error("cannot import 'told'")); return;
}
context.setVariable("toldMacro", t_30);
if(Object.prototype.hasOwnProperty.call(t_25, "attempt")) {
var t_31 = t_25.attempt;
} else {
cb(new Error("cannot import 'attempt'")); return;
}
context.setVariable("attemptMacro", t_31);
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_33,t_32) {
if(t_33) { cb(t_33); return; }
output += t_32;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("back"))(env, context, frame, runtime, function(t_35,t_34) {
if(t_35) { cb(t_35); return; }
output += t_34;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_37,t_36) {
if(t_37) { cb(t_37); return; }
output += t_36;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 5;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "head")),"title"), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_back(env, context, frame, runtime, cb) {
var lineno = 6;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "<nav aria-label=\"";
output += runtime.suppressValue((lineno = 6, colno = 37, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Back"])), env.opts.autoescape);
output += "\"><a href=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "head")),"backHref"), env.opts.autoescape);
output += "\" class=\"govuk-back-link\">";
output += runtime.suppressValue((lineno = 6, colno = 108, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "head")),"backText")])), env.opts.autoescape);
output += "</a></nav>";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 7;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n";
output += runtime.suppressValue((lineno = 8, colno = 9, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "errors"), "errors", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "head")),"errors")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((lineno = 9, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "doneMessage"), "doneMessage", context, [runtime.contextOrFrameLookup(context, frame, "done")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((lineno = 10, colno = 11, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "taskHead"), "taskHead", context, [runtime.contextOrFrameLookup(context, frame, "head")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((lineno = 11, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "proposalBox"), "proposalBox", context, [runtime.contextOrFrameLookup(context, frame, "proposal"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.contextOrFrameLookup(context, frame, "open")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((lineno = 12, colno = 7, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "rows"), "rows", context, [runtime.contextOrFrameLookup(context, frame, "facts")])), env.opts.autoescape);
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "expired")) {
output += "<div class=\"govuk-warning-text\"><span class=\"govuk-warning-text__icon\" aria-hidden=\"true\">!</span><strong class=\"govuk-warning-text__text\"><span class=\"govuk-visually-hidden\">";
output += runtime.suppressValue((lineno = 13, colno = 195, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Warning"])), env.opts.autoescape);
output += "</span>";
output += runtime.suppressValue((lineno = 13, colno = 220, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The hold has run out. Telephone one chosen adult who is not connected with anyone involved. Send nothing."])), env.opts.autoescape);
output += "</strong></div>";
;
}
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "place")) {
output += "\n<h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue((lineno = 15, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Who may be told by phone at {place}",{"place": runtime.contextOrFrameLookup(context, frame, "place")}])), env.opts.autoescape);
output += "</h2>\n<p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 16, colno = 26, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["People who may be connected with the incident are left out."])), env.opts.autoescape);
output += "</p>\n";
output += runtime.suppressValue((lineno = 17, colno = 13, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "calleeList"), "calleeList", context, [runtime.contextOrFrameLookup(context, frame, "callees")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((lineno = 18, colno = 12, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "fold"), "fold", context, [(lineno = 18, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["What to say"])),runtime.contextOrFrameLookup(context, frame, "expired"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_38 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_39 = "";t_39 += "<ol class=\"govuk-list govuk-list--number\">";
frame = frame.push();
var t_42 = runtime.contextOrFrameLookup(context, frame, "script");
if(t_42) {t_42 = runtime.fromIterator(t_42);
var t_41 = t_42.length;
for(var t_40=0; t_40 < t_42.length; t_40++) {
var t_43 = t_42[t_40];
frame.set("line", t_43);
frame.set("loop.index", t_40 + 1);
frame.set("loop.index0", t_40);
frame.set("loop.revindex", t_41 - t_40);
frame.set("loop.revindex0", t_41 - t_40 - 1);
frame.set("loop.first", t_40 === 0);
frame.set("loop.last", t_40 === t_41 - 1);
frame.set("loop.length", t_41);
t_39 += "<li>";
t_39 += runtime.suppressValue(t_43, env.opts.autoescape);
t_39 += "</li>";
;
}
}
frame = frame.pop();
t_39 += "</ol>";
if(runtime.contextOrFrameLookup(context, frame, "toSay")) {
t_39 += runtime.suppressValue((lineno = 18, colno = 168, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "readOut"), "readOut", context, [runtime.contextOrFrameLookup(context, frame, "toSay")])), env.opts.autoescape);
;
}
;
frame = frame.pop();
return new runtime.SafeString(t_39);
});
return macro_t_38;})()})])), env.opts.autoescape);
output += "\n";
;
}
output += "\n";
output += runtime.suppressValue((lineno = 20, colno = 15, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "attemptTable"), "attemptTable", context, [runtime.contextOrFrameLookup(context, frame, "attempts")])), env.opts.autoescape);
output += "\n<h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue((lineno = 21, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Decide"])), env.opts.autoescape);
output += "</h2>\n";
output += runtime.suppressValue((lineno = 22, colno = 12, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "fold"), "fold", context, [(lineno = 22, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Lift the hold"])),runtime.contextOrFrameLookup(context, frame, "open") == "liftHold",runtime.makeKeywordArgs({"caller": (function (){var macro_t_44 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_45 = "";t_45 += runtime.suppressValue((lineno = 22, colno = 67, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "liftForm")),"action"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_46 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_47 = "";t_47 += "\n<p class=\"govuk-body\">";
t_47 += runtime.suppressValue((lineno = 23, colno = 26, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The notification then goes out as any other."])), env.opts.autoescape);
if(runtime.contextOrFrameLookup(context, frame, "liftsAs")) {
t_47 += " ";
t_47 += runtime.suppressValue((lineno = 23, colno = 98, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["You lift it as {name}.",{"name": runtime.contextOrFrameLookup(context, frame, "liftsAs")}])), env.opts.autoescape);
;
}
t_47 += "</p>\n";
t_47 += runtime.suppressValue((lineno = 24, colno = 11, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "longText"), "longText", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "liftForm")),"fields")),"reason")])), env.opts.autoescape);
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "liftForm")),"fields")),"sergeantId")) {
t_47 += runtime.suppressValue((lineno = 24, colno = 80, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "text"), "text", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "liftForm")),"fields")),"sergeantId")])), env.opts.autoescape);
;
}
t_47 += runtime.suppressValue((lineno = 24, colno = 131, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 24, colno = 133, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Lift the hold"]))])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_47);
});
return macro_t_46;})()})])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_45);
});
return macro_t_44;})()})])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((lineno = 25, colno = 12, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "fold"), "fold", context, [(lineno = 25, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Keep the hold"])),runtime.contextOrFrameLookup(context, frame, "open") == "renewHold",runtime.makeKeywordArgs({"caller": (function (){var macro_t_48 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_49 = "";t_49 += runtime.suppressValue((lineno = 25, colno = 68, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "renewForm")),"action"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_50 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_51 = "";t_51 += "\n<p class=\"govuk-body\">";
t_51 += runtime.suppressValue((lineno = 26, colno = 26, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Nothing goes out until somebody looks again."])), env.opts.autoescape);
if(runtime.contextOrFrameLookup(context, frame, "renewsAs")) {
t_51 += " ";
t_51 += runtime.suppressValue((lineno = 26, colno = 99, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["You renew it as {name}.",{"name": runtime.contextOrFrameLookup(context, frame, "renewsAs")}])), env.opts.autoescape);
;
}
t_51 += "</p>\n";
t_51 += runtime.suppressValue((lineno = 27, colno = 9, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "choice"), "choice", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "renewForm")),"fields")),"until")])), env.opts.autoescape);
t_51 += runtime.suppressValue((lineno = 27, colno = 47, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "longText"), "longText", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "renewForm")),"fields")),"reason")])), env.opts.autoescape);
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "renewForm")),"fields")),"inspectorId")) {
t_51 += runtime.suppressValue((lineno = 27, colno = 119, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "text"), "text", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "renewForm")),"fields")),"inspectorId")])), env.opts.autoescape);
;
}
t_51 += runtime.suppressValue((lineno = 27, colno = 172, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 27, colno = 174, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Keep the hold"]))])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_51);
});
return macro_t_50;})()})])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_49);
});
return macro_t_48;})()})])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((lineno = 28, colno = 12, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "fold"), "fold", context, [(lineno = 28, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Told by phone"])),runtime.contextOrFrameLookup(context, frame, "open") == "toldByPhone",runtime.makeKeywordArgs({"caller": (function (){var macro_t_52 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_53 = "";t_53 += runtime.suppressValue((lineno = 28, colno = 70, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "toldMacro"), "toldMacro", context, [runtime.contextOrFrameLookup(context, frame, "toldForm"),runtime.contextOrFrameLookup(context, frame, "csrf")])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_53);
});
return macro_t_52;})()})])), env.opts.autoescape);
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "attemptForm")) {
output += runtime.suppressValue((lineno = 29, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "fold"), "fold", context, [(lineno = 29, colno = 34, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["A call that told nobody"])),runtime.contextOrFrameLookup(context, frame, "open") == "attempt",runtime.makeKeywordArgs({"caller": (function (){var macro_t_54 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_55 = "";t_55 += runtime.suppressValue((lineno = 29, colno = 99, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "attemptMacro"), "attemptMacro", context, [runtime.contextOrFrameLookup(context, frame, "attemptForm"),runtime.contextOrFrameLookup(context, frame, "csrf")])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_55);
});
return macro_t_54;})()})])), env.opts.autoescape);
;
}
output += "\n";
if(!runtime.contextOrFrameLookup(context, frame, "proposal")) {
output += runtime.suppressValue((lineno = 30, colno = 33, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "fold"), "fold", context, [(lineno = 30, colno = 35, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Not to be sent"])),runtime.contextOrFrameLookup(context, frame, "open") == "notSend",runtime.makeKeywordArgs({"caller": (function (){var macro_t_56 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_57 = "";t_57 += runtime.suppressValue((lineno = 30, colno = 88, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "notSendForm")),"action"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_58 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_59 = "";t_59 += "<p class=\"govuk-body\">";
t_59 += runtime.suppressValue((lineno = 30, colno = 143, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["A supervisor has to agree to it. Until then the clock runs on, and somebody may still be told."])), env.opts.autoescape);
t_59 += "</p>";
t_59 += runtime.suppressValue((lineno = 30, colno = 259, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "longText"), "longText", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "notSendForm")),"fields")),"reason")])), env.opts.autoescape);
t_59 += runtime.suppressValue((lineno = 30, colno = 298, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 30, colno = 300, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Propose not to send"])),"warning"])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_59);
});
return macro_t_58;})()})])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_57);
});
return macro_t_56;})()})])), env.opts.autoescape);
;
}
output += "\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_back: b_back,
b_content: b_content,
root: root
};

})(),
  "pages/desk/home.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/desk/home.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
output += t_4;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_7,t_6) {
if(t_7) { cb(t_7); return; }
output += t_6;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 1;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((lineno = 1, colno = 21, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Desk"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 2;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n<h1 class=\"govuk-heading-l\">";
output += runtime.suppressValue((lineno = 3, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The desk now"])), env.opts.autoescape);
output += "</h1>\n<p class=\"govuk-body-l\">";
if(runtime.contextOrFrameLookup(context, frame, "total") == 0) {
output += runtime.suppressValue((lineno = 4, colno = 47, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Nothing is waiting for a person."])), env.opts.autoescape);
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "total") == 1) {
output += runtime.suppressValue((lineno = 4, colno = 111, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["One thing is waiting for a person."])), env.opts.autoescape);
;
}
else {
output += runtime.suppressValue((lineno = 4, colno = 166, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["{count} things are waiting for a person.",{"count": runtime.contextOrFrameLookup(context, frame, "total")}])), env.opts.autoescape);
;
}
;
}
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "overdue")) {
output += " <strong>";
output += runtime.suppressValue((lineno = 5, colno = 29, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["{count} past the supervisor's clock.",{"count": runtime.contextOrFrameLookup(context, frame, "overdue")}])), env.opts.autoescape);
output += "</strong>";
;
}
output += "</p>\n";
if(runtime.contextOrFrameLookup(context, frame, "next")) {
output += "<p class=\"govuk-body\"><strong class=\"govuk-tag ";
output += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "next")),"tag")),"classes"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "next")),"tag")),"text"), env.opts.autoescape);
output += "</strong> ";
output += runtime.suppressValue((lineno = 6, colno = 117, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The next school that is still to be told opens {when}.",{"when": runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "next")),"text")}])), env.opts.autoescape);
output += "</p>";
;
}
output += "\n<p class=\"govuk-body-s\">";
output += runtime.suppressValue((lineno = 7, colno = 28, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["As at {when}.",{"when": runtime.contextOrFrameLookup(context, frame, "asAt")}])), env.opts.autoescape);
output += " <a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "againHref"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 7, colno = 114, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Look again"])), env.opts.autoescape);
output += "</a></p>\n<ul class=\"fb-board\">\n";
frame = frame.push();
var t_10 = runtime.contextOrFrameLookup(context, frame, "queues");
if(t_10) {t_10 = runtime.fromIterator(t_10);
var t_9 = t_10.length;
for(var t_8=0; t_8 < t_10.length; t_8++) {
var t_11 = t_10[t_8];
frame.set("queue", t_11);
frame.set("loop.index", t_8 + 1);
frame.set("loop.index0", t_8);
frame.set("loop.revindex", t_9 - t_8);
frame.set("loop.revindex0", t_9 - t_8 - 1);
frame.set("loop.first", t_8 === 0);
frame.set("loop.last", t_8 === t_9 - 1);
frame.set("loop.length", t_9);
output += "\n  <li class=\"fb-board__card";
if(runtime.memberLookup((t_11),"count")) {
output += " fb-board__card--waiting";
;
}
output += "\">\n    <a class=\"fb-board__link\" href=\"";
output += runtime.suppressValue(runtime.memberLookup((t_11),"href"), env.opts.autoescape);
output += "\"><span class=\"fb-board__count\">";
output += runtime.suppressValue(runtime.memberLookup((t_11),"count"), env.opts.autoescape);
output += "</span> <span class=\"fb-board__name\">";
output += runtime.suppressValue(runtime.memberLookup((t_11),"text"), env.opts.autoescape);
output += "</span></a>\n    <p class=\"govuk-body-s fb-board__does\">";
output += runtime.suppressValue(runtime.memberLookup((t_11),"does"), env.opts.autoescape);
output += "</p>\n    ";
if(runtime.memberLookup((t_11),"first")) {
output += "<p class=\"govuk-body-s fb-board__first\"><strong class=\"govuk-tag ";
output += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((t_11),"first")),"tag")),"classes"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((t_11),"first")),"tag")),"text"), env.opts.autoescape);
output += "</strong> ";
output += runtime.suppressValue((lineno = 13, colno = 160, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["first school opens {when}",{"when": runtime.memberLookup((runtime.memberLookup((t_11),"first")),"text")}])), env.opts.autoescape);
output += "</p>";
;
}
output += "\n  </li>\n";
;
}
}
frame = frame.pop();
output += "\n</ul>\n<h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue((lineno = 17, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["What the morning may ask"])), env.opts.autoescape);
output += "</h2>\n";
frame = frame.push();
var t_14 = runtime.contextOrFrameLookup(context, frame, "forecast");
if(t_14) {t_14 = runtime.fromIterator(t_14);
var t_13 = t_14.length;
for(var t_12=0; t_12 < t_14.length; t_12++) {
var t_15 = t_14[t_12];
frame.set("sentence", t_15);
frame.set("loop.index", t_12 + 1);
frame.set("loop.index0", t_12);
frame.set("loop.revindex", t_13 - t_12);
frame.set("loop.revindex0", t_13 - t_12 - 1);
frame.set("loop.first", t_12 === 0);
frame.set("loop.last", t_12 === t_13 - 1);
frame.set("loop.length", t_13);
output += "<p class=\"govuk-body\">";
output += runtime.suppressValue(t_15, env.opts.autoescape);
output += "</p>";
;
}
}
frame = frame.pop();
output += "\n<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "phonesHref"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 19, colno = 72, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Record who is at the phones"])), env.opts.autoescape);
output += "</a></p>\n<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "callListHref"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 20, colno = 74, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["If all of this is away: whom to ring, to be printed"])), env.opts.autoescape);
output += "</a></p>\n<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "ledgerHref"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 21, colno = 72, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Today's ledger: every child reported, and how far each has got"])), env.opts.autoescape);
output += "</a></p>\n";
if(runtime.contextOrFrameLookup(context, frame, "breakGlassHref")) {
output += "<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "breakGlassHref"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 22, colno = 99, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["In an emergency, with no supervisor on hand: open an incident that is kept from the desk"])), env.opts.autoescape);
output += "</a></p>\n";
;
}
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_content: b_content,
root: root
};

})(),
  "pages/desk/kept.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/desk/kept.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
env.getTemplate("layout/task.njk", false, "pages/desk/kept.njk", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "head")) {
var t_7 = t_4.head;
} else {
cb(new Error("cannot import 'head'")); return;
}
context.setVariable("taskHead", t_7);
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_9,t_8) {
if(t_9) { cb(t_9); return; }
output += t_8;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("back"))(env, context, frame, runtime, function(t_11,t_10) {
if(t_11) { cb(t_11); return; }
output += t_10;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_13,t_12) {
if(t_13) { cb(t_13); return; }
output += t_12;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 2;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "head")),"title"), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_back(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "<nav aria-label=\"";
output += runtime.suppressValue((lineno = 3, colno = 37, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Back"])), env.opts.autoescape);
output += "\"><a href=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "head")),"backHref"), env.opts.autoescape);
output += "\" class=\"govuk-back-link\">";
output += runtime.suppressValue((lineno = 3, colno = 108, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "head")),"backText")])), env.opts.autoescape);
output += "</a></nav>";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 4;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n";
output += runtime.suppressValue((lineno = 5, colno = 11, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "taskHead"), "taskHead", context, [runtime.contextOrFrameLookup(context, frame, "head")])), env.opts.autoescape);
output += "\n<div class=\"govuk-warning-text\"><span class=\"govuk-warning-text__icon\" aria-hidden=\"true\">!</span><strong class=\"govuk-warning-text__text\"><span class=\"govuk-visually-hidden\">";
output += runtime.suppressValue((lineno = 6, colno = 179, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Warning"])), env.opts.autoescape);
output += "</span>";
output += runtime.suppressValue((lineno = 6, colno = 204, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["This child is protected or adopted. Only a named lead may see who it is and decide. The clock runs on."])), env.opts.autoescape);
output += "</strong></div>\n<p class=\"govuk-body\">";
if(runtime.contextOrFrameLookup(context, frame, "leads")) {
output += runtime.suppressValue((lineno = 7, colno = 40, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Named leads: {names}. Ring one of them.",{"names": runtime.contextOrFrameLookup(context, frame, "leads")}])), env.opts.autoescape);
;
}
else {
output += runtime.suppressValue((lineno = 7, colno = 118, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Nobody is named yet, so a supervisor decides. Ring one."])), env.opts.autoescape);
;
}
output += " ";
output += runtime.suppressValue((lineno = 7, colno = 196, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The supervisors are told {when}.",{"when": runtime.contextOrFrameLookup(context, frame, "supervisorAt")}])), env.opts.autoescape);
output += "</p>\n";
if(runtime.contextOrFrameLookup(context, frame, "breakGlassHref")) {
output += "<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "breakGlassHref"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 8, colno = 99, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["If none of them can be reached in time, open it by breaking glass"])), env.opts.autoescape);
output += "</a></p>";
;
}
output += "\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_back: b_back,
b_content: b_content,
root: root
};

})(),
  "pages/desk/ledger.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/desk/ledger.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
env.getTemplate("pages/casework/parts.njk", false, "pages/desk/ledger.njk", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "filtersOf")) {
var t_7 = t_4.filtersOf;
} else {
cb(new Error("cannot import 'filtersOf'")); return;
}
context.setVariable("filtersOf", t_7);
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_9,t_8) {
if(t_9) { cb(t_9); return; }
output += t_8;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_11,t_10) {
if(t_11) { cb(t_11); return; }
output += t_10;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 2;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((lineno = 2, colno = 21, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Ledger, {day}",{"day": runtime.contextOrFrameLookup(context, frame, "title")}])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n<span class=\"govuk-caption-l\">";
output += runtime.suppressValue((lineno = 4, colno = 34, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Ledger of children first reported on"])), env.opts.autoescape);
output += "</span>\n<h1 class=\"govuk-heading-l\">";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "title"), env.opts.autoescape);
output += "</h1>\n<p class=\"govuk-body fb-days\"><a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "earlierHref"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 6, colno = 81, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The day before"])), env.opts.autoescape);
output += "</a><a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "laterHref"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 6, colno = 155, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The day after"])), env.opts.autoescape);
output += "</a></p>\n";
output += runtime.suppressValue((lineno = 7, colno = 12, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "filtersOf"), "filtersOf", context, [runtime.contextOrFrameLookup(context, frame, "filters")])), env.opts.autoescape);
output += "\n<div class=\"fb-totals\">\n  <div class=\"fb-total\"><span class=\"fb-total__count\">";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "total"), env.opts.autoescape);
output += "</span> ";
output += runtime.suppressValue((lineno = 9, colno = 77, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["reported"])), env.opts.autoescape);
output += "</div>\n  <div class=\"fb-total\"><span class=\"fb-total__count\">";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "open"), env.opts.autoescape);
output += "</span> ";
output += runtime.suppressValue((lineno = 10, colno = 76, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["open"])), env.opts.autoescape);
output += "</div>\n  <div class=\"fb-total\"><span class=\"fb-total__count\">";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "final"), env.opts.autoescape);
output += "</span> ";
output += runtime.suppressValue((lineno = 11, colno = 77, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["final"])), env.opts.autoescape);
output += "</div>\n</div>\n<div class=\"govuk-grid-row\">\n<div class=\"govuk-grid-column-one-third\">\n<table class=\"govuk-table govuk-table--small-text-until-tablet\">\n  <caption class=\"govuk-table__caption govuk-table__caption--m\">";
output += runtime.suppressValue((lineno = 16, colno = 68, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["By state"])), env.opts.autoescape);
output += "</caption>\n  <thead class=\"govuk-table__head\"><tr class=\"govuk-table__row\"><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 17, colno = 112, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["State"])), env.opts.autoescape);
output += "</th><th scope=\"col\" class=\"govuk-table__header govuk-table__header--numeric\">";
output += runtime.suppressValue((lineno = 17, colno = 206, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Children"])), env.opts.autoescape);
output += "</th></tr></thead>\n  <tbody class=\"govuk-table__body\">\n  ";
frame = frame.push();
var t_14 = runtime.contextOrFrameLookup(context, frame, "counts");
if(t_14) {t_14 = runtime.fromIterator(t_14);
var t_13 = t_14.length;
for(var t_12=0; t_12 < t_14.length; t_12++) {
var t_15 = t_14[t_12];
frame.set("row", t_15);
frame.set("loop.index", t_12 + 1);
frame.set("loop.index0", t_12);
frame.set("loop.revindex", t_13 - t_12);
frame.set("loop.revindex0", t_13 - t_12 - 1);
frame.set("loop.first", t_12 === 0);
frame.set("loop.last", t_12 === t_13 - 1);
frame.set("loop.length", t_13);
output += "<tr class=\"govuk-table__row\"><td class=\"govuk-table__cell\">";
output += runtime.suppressValue(runtime.memberLookup((t_15),"state"), env.opts.autoescape);
output += "</td><td class=\"govuk-table__cell govuk-table__cell--numeric\">";
output += runtime.suppressValue(runtime.memberLookup((t_15),"count"), env.opts.autoescape);
output += "</td></tr>";
;
}
}
frame = frame.pop();
output += "\n  <tr class=\"govuk-table__row\"><th scope=\"row\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 20, colno = 79, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["All"])), env.opts.autoescape);
output += "</th><td class=\"govuk-table__cell govuk-table__cell--numeric\"><strong>";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "total"), env.opts.autoescape);
output += "</strong></td></tr>\n  </tbody>\n</table>\n</div>\n<div class=\"govuk-grid-column-two-thirds\">\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "rows")),"length")) {
output += "\n<div class=\"fb-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"";
output += runtime.suppressValue((lineno = 26, colno = 66, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["One row a child"])), env.opts.autoescape);
output += "\">\n<table class=\"govuk-table govuk-table--small-text-until-tablet\">\n  <caption class=\"govuk-table__caption govuk-table__caption--m\">";
output += runtime.suppressValue((lineno = 28, colno = 68, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["One row a child"])), env.opts.autoescape);
output += "</caption>\n  <thead class=\"govuk-table__head\"><tr class=\"govuk-table__row\"><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 29, colno = 112, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Reference"])), env.opts.autoescape);
output += "</th><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 29, colno = 181, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["State"])), env.opts.autoescape);
output += "</th><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 29, colno = 246, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Since"])), env.opts.autoescape);
output += "</th><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 29, colno = 311, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Basis"])), env.opts.autoescape);
output += "</th></tr></thead>\n  <tbody class=\"govuk-table__body\">\n  ";
frame = frame.push();
var t_18 = runtime.contextOrFrameLookup(context, frame, "rows");
if(t_18) {t_18 = runtime.fromIterator(t_18);
var t_17 = t_18.length;
for(var t_16=0; t_16 < t_18.length; t_16++) {
var t_19 = t_18[t_16];
frame.set("row", t_19);
frame.set("loop.index", t_16 + 1);
frame.set("loop.index0", t_16);
frame.set("loop.revindex", t_17 - t_16);
frame.set("loop.revindex0", t_17 - t_16 - 1);
frame.set("loop.first", t_16 === 0);
frame.set("loop.last", t_16 === t_17 - 1);
frame.set("loop.length", t_17);
output += "<tr class=\"govuk-table__row\"><td class=\"govuk-table__cell\"><a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.memberLookup((t_19),"href"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue(runtime.memberLookup((t_19),"reference"), env.opts.autoescape);
output += ", ";
output += runtime.suppressValue(runtime.memberLookup((t_19),"childRef"), env.opts.autoescape);
output += "</a></td>\n    <td class=\"govuk-table__cell\"><strong class=\"govuk-tag ";
output += runtime.suppressValue(runtime.memberLookup((t_19),"tag"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue(runtime.memberLookup((t_19),"state"), env.opts.autoescape);
output += "</strong></td><td class=\"govuk-table__cell\">";
output += runtime.suppressValue(runtime.memberLookup((t_19),"since"), env.opts.autoescape);
output += "</td><td class=\"govuk-table__cell\">";
output += runtime.suppressValue(runtime.memberLookup((t_19),"basis"), env.opts.autoescape);
output += "</td></tr>";
;
}
}
frame = frame.pop();
output += "\n  </tbody>\n</table>\n</div>\n";
;
}
else {
output += "<p class=\"govuk-body-l\">";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "nothing"), env.opts.autoescape);
output += "</p>";
;
}
output += "\n</div>\n</div>\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_content: b_content,
root: root
};

})(),
  "pages/desk/phone.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/desk/phone.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
env.getTemplate("layout/forms.njk", false, "pages/desk/phone.njk", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "form")) {
var t_7 = t_4.form;
} else {
cb(new Error("cannot import 'form'")); return;
}
context.setVariable("form", t_7);
if(Object.prototype.hasOwnProperty.call(t_4, "button")) {
var t_8 = t_4.button;
} else {
cb(new Error("cannot import 'button'")); return;
}
context.setVariable("button", t_8);
if(Object.prototype.hasOwnProperty.call(t_4, "text")) {
var t_9 = t_4.text;
} else {
cb(new Error("cannot import 'text'")); return;
}
context.setVariable("text", t_9);
if(Object.prototype.hasOwnProperty.call(t_4, "longText")) {
var t_10 = t_4.longText;
} else {
cb(new Error("cannot import 'longText'")); return;
}
context.setVariable("longText", t_10);
if(Object.prototype.hasOwnProperty.call(t_4, "choice")) {
var t_11 = t_4.choice;
} else {
cb(new Error("cannot import 'choice'")); return;
}
context.setVariable("choice", t_11);
if(Object.prototype.hasOwnProperty.call(t_4, "errors")) {
var t_12 = t_4.errors;
} else {
cb(new Error("cannot import 'errors'")); return;
}
context.setVariable("errors", t_12);
if(Object.prototype.hasOwnProperty.call(t_4, "done")) {
var t_13 = t_4.done;
} else {
cb(new Error("cannot import 'done'")); return;
}
context.setVariable("doneMessage", t_13);
output += "\n";
env.getTemplate("layout/task.njk", false, "pages/desk/phone.njk", false, function(t_15,t_14) {
if(t_15) { cb(t_15); return; }
t_14.getExported(function(t_16,t_14) {
if(t_16) { cb(t_16); return; }
if(Object.prototype.hasOwnProperty.call(t_14, "head")) {
var t_17 = t_14.head;
} else {
cb(new Error("cannot import 'head'")); return;
}
context.setVariable("taskHead", t_17);
if(Object.prototype.hasOwnProperty.call(t_14, "fold")) {
var t_18 = t_14.fold;
} else {
cb(new Error("cannot import 'fold'")); return;
}
context.setVariable("fold", t_18);
if(Object.prototype.hasOwnProperty.call(t_14, "readOut")) {
var t_19 = t_14.readOut;
} else {
cb(new Error("cannot import 'readOut'")); return;
}
context.setVariable("readOut", t_19);
output += "\n";
env.getTemplate("pages/desk/proposal.njk", false, "pages/desk/phone.njk", false, function(t_21,t_20) {
if(t_21) { cb(t_21); return; }
t_20.getExported(function(t_22,t_20) {
if(t_22) { cb(t_22); return; }
if(Object.prototype.hasOwnProperty.call(t_20, "proposalBox")) {
var t_23 = t_20.proposalBox;
} else {
cb(new Error("cannot import 'proposalBox'")); return;
}
context.setVariable("proposalBox", t_23);
output += "\n";
env.getTemplate("layout/call.njk", false, "pages/desk/phone.njk", false, function(t_25,t_24) {
if(t_25) { cb(t_25); return; }
t_24.getExported(function(t_26,t_24) {
if(t_26) { cb(t_26); return; }
if(Object.prototype.hasOwnProperty.call(t_24, "callees")) {
var t_27 = t_24.callees;
} else {
cb(new Error("cannot import 'callees'")); return;
}
context.setVariable("calleeList", t_27);
if(Object.prototype.hasOwnProperty.call(t_24, "attempts")) {
var t_28 = t_24.attempts;
} else {
cb(new Error("cannot import 'attempts'")); return;
}
context.setVariable("attemptTable", t_28);
if(Object.prototype.hasOwnProperty.call(t_24, "told")) {
var t_29 = t_24.told;
} else {
cb(new Error("cannot import 'told'")); return;
}
context.setVariable("toldMacro", t_29);
if(Object.prototype.hasOwnProperty.call(t_24, "attempt")) {
var t_30 = t_24.attempt;
} else {
cb(new Error("cannot import 'attempt'")); return;
}
context.setVariable("attemptMacro", t_30);
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_32,t_31) {
if(t_32) { cb(t_32); return; }
output += t_31;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("back"))(env, context, frame, runtime, function(t_34,t_33) {
if(t_34) { cb(t_34); return; }
output += t_33;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_36,t_35) {
if(t_36) { cb(t_36); return; }
output += t_35;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 5;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "head")),"title"), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_back(env, context, frame, runtime, cb) {
var lineno = 6;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "<nav aria-label=\"";
output += runtime.suppressValue((lineno = 6, colno = 37, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Back"])), env.opts.autoescape);
output += "\"><a href=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "head")),"backHref"), env.opts.autoescape);
output += "\" class=\"govuk-back-link\">";
output += runtime.suppressValue((lineno = 6, colno = 108, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "head")),"backText")])), env.opts.autoescape);
output += "</a></nav>";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 7;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n";
output += runtime.suppressValue((lineno = 8, colno = 9, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "errors"), "errors", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "head")),"errors")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((lineno = 9, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "doneMessage"), "doneMessage", context, [runtime.contextOrFrameLookup(context, frame, "done")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((lineno = 10, colno = 11, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "taskHead"), "taskHead", context, [runtime.contextOrFrameLookup(context, frame, "head")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((lineno = 11, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "proposalBox"), "proposalBox", context, [runtime.contextOrFrameLookup(context, frame, "proposal"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.contextOrFrameLookup(context, frame, "open")])), env.opts.autoescape);
output += "\n<h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue((lineno = 12, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Ring {place}",{"place": runtime.contextOrFrameLookup(context, frame, "place")}])), env.opts.autoescape);
output += "</h2>\n";
output += runtime.suppressValue((lineno = 13, colno = 13, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "calleeList"), "calleeList", context, [runtime.contextOrFrameLookup(context, frame, "callees")])), env.opts.autoescape);
output += "\n<h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue((lineno = 14, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Say"])), env.opts.autoescape);
output += "</h2>\n<ol class=\"govuk-list govuk-list--number\">";
frame = frame.push();
var t_39 = runtime.contextOrFrameLookup(context, frame, "script");
if(t_39) {t_39 = runtime.fromIterator(t_39);
var t_38 = t_39.length;
for(var t_37=0; t_37 < t_39.length; t_37++) {
var t_40 = t_39[t_37];
frame.set("line", t_40);
frame.set("loop.index", t_37 + 1);
frame.set("loop.index0", t_37);
frame.set("loop.revindex", t_38 - t_37);
frame.set("loop.revindex0", t_38 - t_37 - 1);
frame.set("loop.first", t_37 === 0);
frame.set("loop.last", t_37 === t_38 - 1);
frame.set("loop.length", t_38);
output += "<li>";
output += runtime.suppressValue(t_40, env.opts.autoescape);
output += "</li>";
;
}
}
frame = frame.pop();
output += "</ol>\n";
if(runtime.contextOrFrameLookup(context, frame, "toSay")) {
output += "\n";
output += runtime.suppressValue((lineno = 17, colno = 10, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "readOut"), "readOut", context, [runtime.contextOrFrameLookup(context, frame, "toSay")])), env.opts.autoescape);
output += "\n";
;
}
else {
output += "<p class=\"govuk-body\"><strong>";
output += runtime.suppressValue((lineno = 18, colno = 44, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["What was to be said has been taken back or replaced. Do not ring: look at the ledger."])), env.opts.autoescape);
output += "</strong></p>";
;
}
output += "\n<h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue((lineno = 19, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Record the call"])), env.opts.autoescape);
output += "</h2>\n";
output += runtime.suppressValue((lineno = 20, colno = 15, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "attemptTable"), "attemptTable", context, [runtime.contextOrFrameLookup(context, frame, "attempts")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((lineno = 21, colno = 12, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "fold"), "fold", context, [(lineno = 21, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["They were told, and read it back"])),runtime.contextOrFrameLookup(context, frame, "open") == "toldByPhone",runtime.makeKeywordArgs({"caller": (function (){var macro_t_41 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_42 = "";t_42 += runtime.suppressValue((lineno = 21, colno = 89, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "toldMacro"), "toldMacro", context, [runtime.contextOrFrameLookup(context, frame, "toldForm"),runtime.contextOrFrameLookup(context, frame, "csrf")])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_42);
});
return macro_t_41;})()})])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((lineno = 22, colno = 12, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "fold"), "fold", context, [(lineno = 22, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["They were not told"])),runtime.contextOrFrameLookup(context, frame, "open") == "attempt",runtime.makeKeywordArgs({"caller": (function (){var macro_t_43 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_44 = "";t_44 += runtime.suppressValue((lineno = 22, colno = 74, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "attemptMacro"), "attemptMacro", context, [runtime.contextOrFrameLookup(context, frame, "attemptForm"),runtime.contextOrFrameLookup(context, frame, "csrf")])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_44);
});
return macro_t_43;})()})])), env.opts.autoescape);
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "notSendForm") && !runtime.contextOrFrameLookup(context, frame, "proposal")) {
output += runtime.suppressValue((lineno = 23, colno = 49, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "fold"), "fold", context, [(lineno = 23, colno = 51, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Not to be sent"])),runtime.contextOrFrameLookup(context, frame, "open") == "notSend",runtime.makeKeywordArgs({"caller": (function (){var macro_t_45 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_46 = "";t_46 += runtime.suppressValue((lineno = 23, colno = 104, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "notSendForm")),"action"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_47 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_48 = "";t_48 += "<p class=\"govuk-body\">";
t_48 += runtime.suppressValue((lineno = 23, colno = 159, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["A supervisor has to agree to it. Until then the clock runs on, and somebody may still be told."])), env.opts.autoescape);
t_48 += "</p>";
t_48 += runtime.suppressValue((lineno = 23, colno = 275, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "longText"), "longText", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "notSendForm")),"fields")),"reason")])), env.opts.autoescape);
t_48 += runtime.suppressValue((lineno = 23, colno = 314, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 23, colno = 316, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Propose not to send"])),"warning"])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_48);
});
return macro_t_47;})()})])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_46);
});
return macro_t_45;})()})])), env.opts.autoescape);
;
}
output += "\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_back: b_back,
b_content: b_content,
root: root
};

})(),
  "pages/desk/place.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/desk/place.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
env.getTemplate("layout/forms.njk", false, "pages/desk/place.njk", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "form")) {
var t_7 = t_4.form;
} else {
cb(new Error("cannot import 'form'")); return;
}
context.setVariable("form", t_7);
if(Object.prototype.hasOwnProperty.call(t_4, "button")) {
var t_8 = t_4.button;
} else {
cb(new Error("cannot import 'button'")); return;
}
context.setVariable("button", t_8);
if(Object.prototype.hasOwnProperty.call(t_4, "text")) {
var t_9 = t_4.text;
} else {
cb(new Error("cannot import 'text'")); return;
}
context.setVariable("text", t_9);
if(Object.prototype.hasOwnProperty.call(t_4, "longText")) {
var t_10 = t_4.longText;
} else {
cb(new Error("cannot import 'longText'")); return;
}
context.setVariable("longText", t_10);
if(Object.prototype.hasOwnProperty.call(t_4, "choice")) {
var t_11 = t_4.choice;
} else {
cb(new Error("cannot import 'choice'")); return;
}
context.setVariable("choice", t_11);
if(Object.prototype.hasOwnProperty.call(t_4, "errors")) {
var t_12 = t_4.errors;
} else {
cb(new Error("cannot import 'errors'")); return;
}
context.setVariable("errors", t_12);
if(Object.prototype.hasOwnProperty.call(t_4, "done")) {
var t_13 = t_4.done;
} else {
cb(new Error("cannot import 'done'")); return;
}
context.setVariable("doneMessage", t_13);
output += "\n";
env.getTemplate("layout/task.njk", false, "pages/desk/place.njk", false, function(t_15,t_14) {
if(t_15) { cb(t_15); return; }
t_14.getExported(function(t_16,t_14) {
if(t_16) { cb(t_16); return; }
if(Object.prototype.hasOwnProperty.call(t_14, "head")) {
var t_17 = t_14.head;
} else {
cb(new Error("cannot import 'head'")); return;
}
context.setVariable("taskHead", t_17);
if(Object.prototype.hasOwnProperty.call(t_14, "rows")) {
var t_18 = t_14.rows;
} else {
cb(new Error("cannot import 'rows'")); return;
}
context.setVariable("rows", t_18);
if(Object.prototype.hasOwnProperty.call(t_14, "fold")) {
var t_19 = t_14.fold;
} else {
cb(new Error("cannot import 'fold'")); return;
}
context.setVariable("fold", t_19);
if(Object.prototype.hasOwnProperty.call(t_14, "asFound")) {
var t_20 = t_14.asFound;
} else {
cb(new Error("cannot import 'asFound'")); return;
}
context.setVariable("asFound", t_20);
output += "\n";
env.getTemplate("pages/desk/proposal.njk", false, "pages/desk/place.njk", false, function(t_22,t_21) {
if(t_22) { cb(t_22); return; }
t_21.getExported(function(t_23,t_21) {
if(t_23) { cb(t_23); return; }
if(Object.prototype.hasOwnProperty.call(t_21, "proposalBox")) {
var t_24 = t_21.proposalBox;
} else {
cb(new Error("cannot import 'proposalBox'")); return;
}
context.setVariable("proposalBox", t_24);
output += "\n";
env.getTemplate("layout/call.njk", false, "pages/desk/place.njk", false, function(t_26,t_25) {
if(t_26) { cb(t_26); return; }
t_25.getExported(function(t_27,t_25) {
if(t_27) { cb(t_27); return; }
if(Object.prototype.hasOwnProperty.call(t_25, "told")) {
var t_28 = t_25.told;
} else {
cb(new Error("cannot import 'told'")); return;
}
context.setVariable("toldMacro", t_28);
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_30,t_29) {
if(t_30) { cb(t_30); return; }
output += t_29;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("back"))(env, context, frame, runtime, function(t_32,t_31) {
if(t_32) { cb(t_32); return; }
output += t_31;
output += "\n";
var macro_t_33 = runtime.makeMacro(
["items", "label"], 
[], 
function (l_items, l_label, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("items", l_items);
frame.set("label", l_label);
var t_34 = "";t_34 += "\n<div class=\"fb-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"";
t_34 += runtime.suppressValue(l_label, env.opts.autoescape);
t_34 += "\">\n<table class=\"govuk-table fb-compare fb-compare--schools\">\n  <thead class=\"govuk-table__head\"><tr class=\"govuk-table__row\">\n    <th scope=\"col\" class=\"govuk-table__header\">";
t_34 += runtime.suppressValue((lineno = 11, colno = 52, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["School"])), env.opts.autoescape);
t_34 += "</th><th scope=\"col\" class=\"govuk-table__header\">";
t_34 += runtime.suppressValue((lineno = 11, colno = 118, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Town"])), env.opts.autoescape);
t_34 += "</th><th scope=\"col\" class=\"govuk-table__header\">";
t_34 += runtime.suppressValue((lineno = 11, colno = 182, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Postcode"])), env.opts.autoescape);
t_34 += "</th><th scope=\"col\" class=\"govuk-table__header\">";
t_34 += runtime.suppressValue((lineno = 11, colno = 250, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Ages"])), env.opts.autoescape);
t_34 += "</th><th scope=\"col\" class=\"govuk-table__header\">";
t_34 += runtime.suppressValue((lineno = 11, colno = 314, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Open?"])), env.opts.autoescape);
t_34 += "</th><th scope=\"col\" class=\"govuk-table__header\">";
t_34 += runtime.suppressValue((lineno = 11, colno = 379, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Decide"])), env.opts.autoescape);
t_34 += "</th>\n  </tr></thead>\n  <tbody class=\"govuk-table__body\">\n    <tr class=\"govuk-table__row\"><th scope=\"row\" class=\"govuk-table__header\"><span class=\"govuk-body-s\">";
t_34 += runtime.suppressValue((lineno = 14, colno = 108, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["As the officer wrote it"])), env.opts.autoescape);
t_34 += "</span><br>";
t_34 += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "written")),"name"), env.opts.autoescape);
t_34 += "</th>";
frame = frame.push();
var t_37 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "written")),"facts");
if(t_37) {t_37 = runtime.fromIterator(t_37);
var t_36 = t_37.length;
for(var t_35=0; t_35 < t_37.length; t_35++) {
var t_38 = t_37[t_35];
frame.set("text", t_38);
frame.set("loop.index", t_35 + 1);
frame.set("loop.index0", t_35);
frame.set("loop.revindex", t_36 - t_35);
frame.set("loop.revindex0", t_36 - t_35 - 1);
frame.set("loop.first", t_35 === 0);
frame.set("loop.last", t_35 === t_36 - 1);
frame.set("loop.length", t_36);
t_34 += "<td class=\"govuk-table__cell\">";
t_34 += runtime.suppressValue(t_38, env.opts.autoescape);
t_34 += "</td>";
;
}
}
frame = frame.pop();
t_34 += "<td class=\"govuk-table__cell\"></td></tr>\n  ";
frame = frame.push();
var t_41 = l_items;
if(t_41) {t_41 = runtime.fromIterator(t_41);
var t_40 = t_41.length;
for(var t_39=0; t_39 < t_41.length; t_39++) {
var t_42 = t_41[t_39];
frame.set("item", t_42);
frame.set("loop.index", t_39 + 1);
frame.set("loop.index0", t_39);
frame.set("loop.revindex", t_40 - t_39);
frame.set("loop.revindex0", t_40 - t_39 - 1);
frame.set("loop.first", t_39 === 0);
frame.set("loop.last", t_39 === t_40 - 1);
frame.set("loop.length", t_40);
t_34 += "\n    <tr class=\"govuk-table__row\"><th scope=\"row\" class=\"govuk-table__header\">";
t_34 += runtime.suppressValue(runtime.memberLookup((t_42),"name"), env.opts.autoescape);
if(runtime.memberLookup((t_42),"nameTag")) {
t_34 += "<br><strong class=\"govuk-tag ";
t_34 += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((t_42),"nameTag")),"classes"), env.opts.autoescape);
t_34 += " fb-compare__tag\">";
t_34 += runtime.suppressValue((lineno = 16, colno = 190, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((runtime.memberLookup((t_42),"nameTag")),"text")])), env.opts.autoescape);
t_34 += "</strong>";
;
}
t_34 += "<br><span class=\"govuk-body-s\">URN ";
t_34 += runtime.suppressValue(runtime.memberLookup((t_42),"urn"), env.opts.autoescape);
frame = frame.push();
var t_45 = runtime.memberLookup((t_42),"evidence");
if(t_45) {t_45 = runtime.fromIterator(t_45);
var t_44 = t_45.length;
for(var t_43=0; t_43 < t_45.length; t_43++) {
var t_46 = t_45[t_43];
frame.set("line", t_46);
frame.set("loop.index", t_43 + 1);
frame.set("loop.index0", t_43);
frame.set("loop.revindex", t_44 - t_43);
frame.set("loop.revindex0", t_44 - t_43 - 1);
frame.set("loop.first", t_43 === 0);
frame.set("loop.last", t_43 === t_44 - 1);
frame.set("loop.length", t_44);
t_34 += "; ";
t_34 += runtime.suppressValue((lineno = 16, colno = 324, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asFound"), "asFound", context, [t_46])), env.opts.autoescape);
;
}
}
frame = frame.pop();
t_34 += "</span></th>\n    ";
frame = frame.push();
var t_49 = runtime.memberLookup((t_42),"facts");
if(t_49) {t_49 = runtime.fromIterator(t_49);
var t_48 = t_49.length;
for(var t_47=0; t_47 < t_49.length; t_47++) {
var t_50 = t_49[t_47];
frame.set("fact", t_50);
frame.set("loop.index", t_47 + 1);
frame.set("loop.index0", t_47);
frame.set("loop.revindex", t_48 - t_47);
frame.set("loop.revindex0", t_48 - t_47 - 1);
frame.set("loop.first", t_47 === 0);
frame.set("loop.last", t_47 === t_48 - 1);
frame.set("loop.length", t_48);
t_34 += "<td class=\"govuk-table__cell\">";
if(runtime.memberLookup((t_50),"text")) {
t_34 += runtime.suppressValue(runtime.memberLookup((t_50),"text"), env.opts.autoescape);
t_34 += "<br>";
;
}
t_34 += "<strong class=\"govuk-tag ";
t_34 += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((t_50),"tag")),"classes"), env.opts.autoescape);
t_34 += " fb-compare__tag\">";
t_34 += runtime.suppressValue((lineno = 17, colno = 179, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((runtime.memberLookup((t_50),"tag")),"text")])), env.opts.autoescape);
t_34 += "</strong></td>";
;
}
}
frame = frame.pop();
t_34 += "\n    <td class=\"govuk-table__cell\">";
if(runtime.memberLookup((t_42),"canChoose") && !runtime.contextOrFrameLookup(context, frame, "proposal")) {
t_34 += "<form method=\"post\" action=\"";
t_34 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "schoolAction"), env.opts.autoescape);
t_34 += "\" class=\"fb-inline\"><input type=\"hidden\" name=\"_csrf\" value=\"";
t_34 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "csrf"), env.opts.autoescape);
t_34 += "\"><input type=\"hidden\" name=\"urn\" value=\"";
t_34 += runtime.suppressValue(runtime.memberLookup((t_42),"urn"), env.opts.autoescape);
t_34 += "\">\n      <button type=\"submit\" class=\"govuk-button govuk-button--secondary fb-inline__button\"";
if(runtime.memberLookup((t_42),"key")) {
t_34 += " accesskey=\"";
t_34 += runtime.suppressValue(runtime.memberLookup((t_42),"key"), env.opts.autoescape);
t_34 += "\"";
;
}
t_34 += ">";
t_34 += runtime.suppressValue((lineno = 19, colno = 150, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Choose"])), env.opts.autoescape);
t_34 += "<span class=\"govuk-visually-hidden\"> ";
t_34 += runtime.suppressValue(runtime.memberLookup((t_42),"name"), env.opts.autoescape);
t_34 += "</span></button></form>";
if(runtime.memberLookup((t_42),"key")) {
t_34 += "<span class=\"govuk-body-s\">";
t_34 += runtime.suppressValue((lineno = 19, colno = 286, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Key {key}",{"key": runtime.memberLookup((t_42),"key")}])), env.opts.autoescape);
t_34 += "</span>";
;
}
;
}
t_34 += "</td></tr>\n  ";
;
}
}
frame = frame.pop();
t_34 += "\n  </tbody>\n</table>\n</div>\n";
;
frame = callerFrame;
return new runtime.SafeString(t_34);
});
context.addExport("schoolTable");
context.setVariable("schoolTable", macro_t_33);
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_52,t_51) {
if(t_52) { cb(t_52); return; }
output += t_51;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 5;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "head")),"title"), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_back(env, context, frame, runtime, cb) {
var lineno = 6;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "<nav aria-label=\"";
output += runtime.suppressValue((lineno = 6, colno = 37, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Back"])), env.opts.autoescape);
output += "\"><a href=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "head")),"backHref"), env.opts.autoescape);
output += "\" class=\"govuk-back-link\">";
output += runtime.suppressValue((lineno = 6, colno = 108, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "head")),"backText")])), env.opts.autoescape);
output += "</a></nav>";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 25;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n";
output += runtime.suppressValue((lineno = 26, colno = 9, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "errors"), "errors", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "head")),"errors")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((lineno = 27, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "doneMessage"), "doneMessage", context, [runtime.contextOrFrameLookup(context, frame, "done")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((lineno = 28, colno = 11, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "taskHead"), "taskHead", context, [runtime.contextOrFrameLookup(context, frame, "head")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((lineno = 29, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "proposalBox"), "proposalBox", context, [runtime.contextOrFrameLookup(context, frame, "proposal"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.contextOrFrameLookup(context, frame, "open")])), env.opts.autoescape);
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "shielded")) {
output += "\n<div class=\"govuk-warning-text\"><span class=\"govuk-warning-text__icon\" aria-hidden=\"true\">!</span><strong class=\"govuk-warning-text__text\"><span class=\"govuk-visually-hidden\">";
output += runtime.suppressValue((lineno = 31, colno = 179, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Warning"])), env.opts.autoescape);
output += "</span>";
output += runtime.suppressValue((lineno = 31, colno = 204, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["This child is protected or adopted. You see the review as a named lead, or because you broke glass; each look is in the audit log. Say nothing of it to others of the desk."])), env.opts.autoescape);
output += "</strong></div>\n";
;
}
output += "\n<h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue((lineno = 33, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["What the officer recorded"])), env.opts.autoescape);
output += "</h2>\n";
output += runtime.suppressValue((lineno = 34, colno = 7, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "rows"), "rows", context, [runtime.contextOrFrameLookup(context, frame, "reported")])), env.opts.autoescape);
output += "\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "keys")),"length")) {
output += "<p class=\"govuk-body-s\">";
frame = frame.push();
var t_55 = runtime.contextOrFrameLookup(context, frame, "keys");
if(t_55) {t_55 = runtime.fromIterator(t_55);
var t_54 = t_55.length;
for(var t_53=0; t_53 < t_55.length; t_53++) {
var t_56 = t_55[t_53];
frame.set("sentence", t_56);
frame.set("loop.index", t_53 + 1);
frame.set("loop.index0", t_53);
frame.set("loop.revindex", t_54 - t_53);
frame.set("loop.revindex0", t_54 - t_53 - 1);
frame.set("loop.first", t_53 === 0);
frame.set("loop.last", t_53 === t_54 - 1);
frame.set("loop.length", t_54);
output += runtime.suppressValue(t_56, env.opts.autoescape);
output += " ";
;
}
}
frame = frame.pop();
output += "</p>";
;
}
output += "\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "family")),"length")) {
output += "\n<h2 class=\"govuk-heading-m\">";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "family")),"length") == 1) {
output += runtime.suppressValue((lineno = 37, colno = 59, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The family: one other child of this incident"])), env.opts.autoescape);
;
}
else {
output += runtime.suppressValue((lineno = 37, colno = 124, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The family: {count} other children of this incident",{"count": runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "family")),"length")}])), env.opts.autoescape);
;
}
output += "</h2>\n<div class=\"fb-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"";
output += runtime.suppressValue((lineno = 38, colno = 66, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The other children of this incident"])), env.opts.autoescape);
output += "\">\n<table class=\"govuk-table fb-compare\">\n  <thead class=\"govuk-table__head\"><tr class=\"govuk-table__row\"><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 40, colno = 112, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["As reported"])), env.opts.autoescape);
output += "</th><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 40, colno = 183, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Born"])), env.opts.autoescape);
output += "</th><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 40, colno = 247, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["How far"])), env.opts.autoescape);
output += "</th><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 40, colno = 314, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Found"])), env.opts.autoescape);
output += "</th><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 40, colno = 379, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Told, or to be told"])), env.opts.autoescape);
output += "</th></tr></thead>\n  <tbody class=\"govuk-table__body\">\n  ";
frame = frame.push();
var t_59 = runtime.contextOrFrameLookup(context, frame, "family");
if(t_59) {t_59 = runtime.fromIterator(t_59);
var t_58 = t_59.length;
for(var t_57=0; t_57 < t_59.length; t_57++) {
var t_60 = t_59[t_57];
frame.set("item", t_60);
frame.set("loop.index", t_57 + 1);
frame.set("loop.index0", t_57);
frame.set("loop.revindex", t_58 - t_57);
frame.set("loop.revindex0", t_58 - t_57 - 1);
frame.set("loop.first", t_57 === 0);
frame.set("loop.last", t_57 === t_58 - 1);
frame.set("loop.length", t_58);
output += "\n    <tr class=\"govuk-table__row\"><th scope=\"row\" class=\"govuk-table__header\">";
output += runtime.suppressValue(runtime.memberLookup((t_60),"name"), env.opts.autoescape);
output += "</th><td class=\"govuk-table__cell\">";
output += runtime.suppressValue(runtime.memberLookup((t_60),"born"), env.opts.autoescape);
output += "</td>\n    <td class=\"govuk-table__cell\"><strong class=\"govuk-tag ";
output += runtime.suppressValue(runtime.memberLookup((t_60),"tag"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue(runtime.memberLookup((t_60),"state"), env.opts.autoescape);
output += "</strong>";
if(runtime.memberLookup((t_60),"taskHref")) {
output += "<br><a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.memberLookup((t_60),"taskHref"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 44, colno = 179, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Open what is waiting"])), env.opts.autoescape);
output += "<span class=\"govuk-visually-hidden\"> ";
output += runtime.suppressValue((lineno = 44, colno = 247, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["for {name}",{"name": runtime.memberLookup((t_60),"name")}])), env.opts.autoescape);
output += "</span></a>";
;
}
output += "</td>\n    <td class=\"govuk-table__cell\">";
output += runtime.suppressValue(runtime.memberLookup((t_60),"found"), env.opts.autoescape);
output += "</td><td class=\"govuk-table__cell\">";
output += runtime.suppressValue(runtime.memberLookup((t_60),"schools"), env.opts.autoescape);
frame = frame.push();
var t_63 = runtime.memberLookup((t_60),"alike");
if(t_63) {t_63 = runtime.fromIterator(t_63);
var t_62 = t_63.length;
for(var t_61=0; t_61 < t_63.length; t_61++) {
var t_64 = t_63[t_61];
frame.set("text", t_64);
frame.set("loop.index", t_61 + 1);
frame.set("loop.index0", t_61);
frame.set("loop.revindex", t_62 - t_61);
frame.set("loop.revindex0", t_62 - t_61 - 1);
frame.set("loop.first", t_61 === 0);
frame.set("loop.last", t_61 === t_62 - 1);
frame.set("loop.length", t_62);
output += "<br><strong class=\"govuk-tag govuk-tag--green fb-compare__tag\">";
output += runtime.suppressValue(t_64, env.opts.autoescape);
output += "</strong>";
;
}
}
frame = frame.pop();
output += "</td></tr>\n  ";
;
}
}
frame = frame.pop();
output += "\n  </tbody>\n</table>\n</div>\n";
;
}
output += "\n\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "candidates")),"length")) {
output += "\n<h2 class=\"govuk-heading-m\">";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "candidates")),"length") == 1) {
output += runtime.suppressValue((lineno = 53, colno = 63, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["On the roll: one candidate"])), env.opts.autoescape);
;
}
else {
output += runtime.suppressValue((lineno = 53, colno = 110, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["On the roll: {count} candidates",{"count": runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "candidates")),"length")}])), env.opts.autoescape);
;
}
output += "</h2>\n<p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 54, colno = 26, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["A wrong school is the worst mistake. If none is plainly this child, choose a school or the authority instead."])), env.opts.autoescape);
output += "</p>\n";
if(runtime.contextOrFrameLookup(context, frame, "rivals")) {
output += "<p class=\"govuk-body\">";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "rivals"), env.opts.autoescape);
output += "</p>";
;
}
output += "\n<div class=\"fb-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"";
output += runtime.suppressValue((lineno = 56, colno = 66, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The child as reported beside the candidates"])), env.opts.autoescape);
output += "\">\n<table class=\"govuk-table fb-compare\">\n  <thead class=\"govuk-table__head\"><tr class=\"govuk-table__row\">\n    <th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 59, colno = 52, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Fact"])), env.opts.autoescape);
output += "</th><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 59, colno = 116, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["As reported"])), env.opts.autoescape);
output += "</th>\n    ";
frame = frame.push();
var t_67 = runtime.contextOrFrameLookup(context, frame, "candidates");
if(t_67) {t_67 = runtime.fromIterator(t_67);
var t_66 = t_67.length;
for(var t_65=0; t_65 < t_67.length; t_65++) {
var t_68 = t_67[t_65];
frame.set("item", t_68);
frame.set("loop.index", t_65 + 1);
frame.set("loop.index0", t_65);
frame.set("loop.revindex", t_66 - t_65);
frame.set("loop.revindex0", t_66 - t_65 - 1);
frame.set("loop.first", t_65 === 0);
frame.set("loop.last", t_65 === t_66 - 1);
frame.set("loop.length", t_66);
output += "<th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 60, colno = 80, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Candidate {letter}",{"letter": runtime.memberLookup((t_68),"letter")}])), env.opts.autoescape);
output += "</th>";
;
}
}
frame = frame.pop();
output += "\n  </tr></thead>\n  <tbody class=\"govuk-table__body\">\n  ";
frame = frame.push();
var t_71 = runtime.contextOrFrameLookup(context, frame, "lines");
if(t_71) {t_71 = runtime.fromIterator(t_71);
var t_70 = t_71.length;
for(var t_69=0; t_69 < t_71.length; t_69++) {
var t_72 = t_71[t_69];
frame.set("line", t_72);
frame.set("loop.index", t_69 + 1);
frame.set("loop.index0", t_69);
frame.set("loop.revindex", t_70 - t_69);
frame.set("loop.revindex0", t_70 - t_69 - 1);
frame.set("loop.first", t_69 === 0);
frame.set("loop.last", t_69 === t_70 - 1);
frame.set("loop.length", t_70);
output += "\n    <tr class=\"govuk-table__row\"><th scope=\"row\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 64, colno = 81, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((t_72),"field")])), env.opts.autoescape);
output += "</th><td class=\"govuk-table__cell\">";
output += runtime.suppressValue(runtime.memberLookup((t_72),"reported") || (lineno = 64, colno = 152, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Not recorded"])), env.opts.autoescape);
output += "</td>\n    ";
frame = frame.push();
var t_75 = runtime.memberLookup((t_72),"cells");
if(t_75) {t_75 = runtime.fromIterator(t_75);
var t_74 = t_75.length;
for(var t_73=0; t_73 < t_75.length; t_73++) {
var t_76 = t_75[t_73];
frame.set("cell", t_76);
frame.set("loop.index", t_73 + 1);
frame.set("loop.index0", t_73);
frame.set("loop.revindex", t_74 - t_73);
frame.set("loop.revindex0", t_74 - t_73 - 1);
frame.set("loop.first", t_73 === 0);
frame.set("loop.last", t_73 === t_74 - 1);
frame.set("loop.length", t_74);
output += "<td class=\"govuk-table__cell\">";
output += runtime.suppressValue(runtime.memberLookup((t_76),"text"), env.opts.autoescape);
output += "<br><strong class=\"govuk-tag ";
output += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((t_76),"tag")),"classes"), env.opts.autoescape);
output += " fb-compare__tag\">";
output += runtime.suppressValue((lineno = 65, colno = 150, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((runtime.memberLookup((t_76),"tag")),"text")])), env.opts.autoescape);
output += "</strong></td>";
;
}
}
frame = frame.pop();
output += "</tr>\n  ";
;
}
}
frame = frame.pop();
output += "\n    <tr class=\"govuk-table__row\"><th scope=\"row\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 67, colno = 81, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["How the match weighed it"])), env.opts.autoescape);
output += "</th><td class=\"govuk-table__cell\"></td>\n    ";
frame = frame.push();
var t_79 = runtime.contextOrFrameLookup(context, frame, "candidates");
if(t_79) {t_79 = runtime.fromIterator(t_79);
var t_78 = t_79.length;
for(var t_77=0; t_77 < t_79.length; t_77++) {
var t_80 = t_79[t_77];
frame.set("item", t_80);
frame.set("loop.index", t_77 + 1);
frame.set("loop.index0", t_77);
frame.set("loop.revindex", t_78 - t_77);
frame.set("loop.revindex0", t_78 - t_77 - 1);
frame.set("loop.first", t_77 === 0);
frame.set("loop.last", t_77 === t_78 - 1);
frame.set("loop.length", t_78);
output += "<td class=\"govuk-table__cell\"><ul class=\"govuk-list govuk-body-s\">";
frame = frame.push();
var t_83 = runtime.memberLookup((t_80),"evidence");
if(t_83) {t_83 = runtime.fromIterator(t_83);
var t_82 = t_83.length;
for(var t_81=0; t_81 < t_83.length; t_81++) {
var t_84 = t_83[t_81];
frame.set("line", t_84);
frame.set("loop.index", t_81 + 1);
frame.set("loop.index0", t_81);
frame.set("loop.revindex", t_82 - t_81);
frame.set("loop.revindex0", t_82 - t_81 - 1);
frame.set("loop.first", t_81 === 0);
frame.set("loop.last", t_81 === t_82 - 1);
frame.set("loop.length", t_82);
output += "<li>";
output += runtime.suppressValue((lineno = 68, colno = 143, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asFound"), "asFound", context, [t_84])), env.opts.autoescape);
output += "</li>";
;
}
}
frame = frame.pop();
output += "</ul></td>";
;
}
}
frame = frame.pop();
output += "</tr>\n    <tr class=\"govuk-table__row\"><th scope=\"row\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 69, colno = 81, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Decide"])), env.opts.autoescape);
output += "</th><td class=\"govuk-table__cell\"></td>\n    ";
frame = frame.push();
var t_87 = runtime.contextOrFrameLookup(context, frame, "candidates");
if(t_87) {t_87 = runtime.fromIterator(t_87);
var t_86 = t_87.length;
for(var t_85=0; t_85 < t_87.length; t_85++) {
var t_88 = t_87[t_85];
frame.set("item", t_88);
frame.set("loop.index", t_85 + 1);
frame.set("loop.index0", t_85);
frame.set("loop.revindex", t_86 - t_85);
frame.set("loop.revindex0", t_86 - t_85 - 1);
frame.set("loop.first", t_85 === 0);
frame.set("loop.last", t_85 === t_86 - 1);
frame.set("loop.length", t_86);
output += "<td class=\"govuk-table__cell\">";
if(runtime.contextOrFrameLookup(context, frame, "proposal")) {
;
}
else {
if(runtime.memberLookup((t_88),"schools")) {
output += "<form method=\"post\" action=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "pupilAction"), env.opts.autoescape);
output += "\"><input type=\"hidden\" name=\"_csrf\" value=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "csrf"), env.opts.autoescape);
output += "\"><input type=\"hidden\" name=\"pupilId\" value=\"";
output += runtime.suppressValue(runtime.memberLookup((t_88),"pupilId"), env.opts.autoescape);
output += "\">\n      <button type=\"submit\" class=\"govuk-button fb-inline__button\" accesskey=\"";
output += runtime.suppressValue(runtime.memberLookup((t_88),"key"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 71, colno = 98, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["It is candidate {letter}",{"letter": runtime.memberLookup((t_88),"letter")}])), env.opts.autoescape);
output += "</button></form><span class=\"govuk-body-s\">";
output += runtime.suppressValue((lineno = 71, colno = 201, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Key {key}. Tells {schools}",{"key": runtime.memberLookup((t_88),"letter"),"schools": runtime.memberLookup((t_88),"schools")}])), env.opts.autoescape);
output += "</span>";
;
}
else {
output += "<span class=\"govuk-body-s\">";
output += runtime.suppressValue((lineno = 71, colno = 327, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["At no school now. Choose a school below, or the authority's officer."])), env.opts.autoescape);
output += "</span>";
;
}
;
}
output += "</td>";
;
}
}
frame = frame.pop();
output += "</tr>\n  </tbody>\n</table>\n</div>\n";
;
}
else {
output += "\n<p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 76, colno = 26, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Nobody on the roll is a candidate."])), env.opts.autoescape);
output += "</p>\n";
;
}
output += "\n\n<h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue((lineno = 79, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Choose a school"])), env.opts.autoescape);
output += "</h2>\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "schools")),"length")) {
output += "<p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 80, colno = 49, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["These are like what the officer wrote."])), env.opts.autoescape);
output += "</p>";
output += runtime.suppressValue((lineno = 80, colno = 112, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "schoolTable"), "schoolTable", context, [runtime.contextOrFrameLookup(context, frame, "schools"),(lineno = 80, colno = 123, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The school as written beside the register"]))])), env.opts.autoescape);
;
}
output += "\n";
output += runtime.suppressValue((lineno = 81, colno = 12, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "searchForm")),"action"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_89 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_90 = "";t_90 += runtime.suppressValue((lineno = 81, colno = 47, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "text"), "text", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "searchForm")),"fields")),"words")])), env.opts.autoescape);
t_90 += runtime.suppressValue((lineno = 81, colno = 82, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "text"), "text", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "searchForm")),"fields")),"near")])), env.opts.autoescape);
t_90 += runtime.suppressValue((lineno = 81, colno = 118, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 81, colno = 120, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Search the register"])),"secondary"])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_90);
});
return macro_t_89;})()})])), env.opts.autoescape);
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "found")) {
output += "\n<h3 class=\"govuk-heading-s\" id=\"found\">";
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "found")),"schools")),"length")) {
output += runtime.suppressValue((lineno = 83, colno = 72, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Found for “{words}”",{"words": runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "found")),"words")}])), env.opts.autoescape);
;
}
else {
output += runtime.suppressValue((lineno = 83, colno = 136, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["No open school was found for “{words}”",{"words": runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "found")),"words")}])), env.opts.autoescape);
;
}
output += "</h3>\n";
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "found")),"schools")),"length")) {
output += runtime.suppressValue((lineno = 84, colno = 43, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "schoolTable"), "schoolTable", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "found")),"schools"),(lineno = 84, colno = 60, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The school as written beside what was found"]))])), env.opts.autoescape);
;
}
output += "\n";
;
}
output += "\n\n<h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue((lineno = 87, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Or decide otherwise"])), env.opts.autoescape);
output += "</h2>\n";
if(!runtime.contextOrFrameLookup(context, frame, "proposal")) {
output += runtime.suppressValue((lineno = 88, colno = 33, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "fold"), "fold", context, [(lineno = 88, colno = 35, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Tell the authority's officer"])),runtime.contextOrFrameLookup(context, frame, "open") == "chooseAuthority",runtime.makeKeywordArgs({"caller": (function (){var macro_t_91 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_92 = "";t_92 += runtime.suppressValue((lineno = 88, colno = 110, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "authorityForm")),"action"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_93 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_94 = "";t_94 += runtime.suppressValue((lineno = 88, colno = 148, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "text"), "text", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "authorityForm")),"fields")),"code")])), env.opts.autoescape);
t_94 += runtime.suppressValue((lineno = 88, colno = 187, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 88, colno = 189, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Tell the authority's officer"]))])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_94);
});
return macro_t_93;})()})])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_92);
});
return macro_t_91;})()})])), env.opts.autoescape);
;
}
output += "\n";
output += runtime.suppressValue((lineno = 89, colno = 12, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "fold"), "fold", context, [(lineno = 89, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Passed to another police force"])),runtime.contextOrFrameLookup(context, frame, "open") == "passToForce",runtime.makeKeywordArgs({"caller": (function (){var macro_t_95 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_96 = "";t_96 += runtime.suppressValue((lineno = 89, colno = 87, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "passForm")),"action"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_97 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_98 = "";t_98 += runtime.suppressValue((lineno = 89, colno = 120, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "text"), "text", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "passForm")),"fields")),"toForce")])), env.opts.autoescape);
t_98 += runtime.suppressValue((lineno = 89, colno = 155, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "text"), "text", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "passForm")),"fields")),"receipt")])), env.opts.autoescape);
t_98 += runtime.suppressValue((lineno = 89, colno = 192, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 89, colno = 194, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Record that they have it"]))])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_98);
});
return macro_t_97;})()})])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_96);
});
return macro_t_95;})()})])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((lineno = 90, colno = 12, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "fold"), "fold", context, [(lineno = 90, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Told by phone"])),runtime.contextOrFrameLookup(context, frame, "open") == "toldByPhone",runtime.makeKeywordArgs({"caller": (function (){var macro_t_99 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_100 = "";t_100 += runtime.suppressValue((lineno = 90, colno = 70, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "toldMacro"), "toldMacro", context, [runtime.contextOrFrameLookup(context, frame, "toldForm"),runtime.contextOrFrameLookup(context, frame, "csrf")])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_100);
});
return macro_t_99;})()})])), env.opts.autoescape);
output += "\n";
if(!runtime.contextOrFrameLookup(context, frame, "proposal")) {
output += runtime.suppressValue((lineno = 91, colno = 33, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "fold"), "fold", context, [(lineno = 91, colno = 35, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Not to be sent"])),runtime.contextOrFrameLookup(context, frame, "open") == "notSend",runtime.makeKeywordArgs({"caller": (function (){var macro_t_101 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_102 = "";t_102 += runtime.suppressValue((lineno = 91, colno = 88, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "notSendForm")),"action"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_103 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_104 = "";t_104 += "<p class=\"govuk-body\">";
t_104 += runtime.suppressValue((lineno = 91, colno = 143, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["A supervisor has to agree to it. Until then the clock runs on, and somebody may still be told."])), env.opts.autoescape);
t_104 += "</p>";
t_104 += runtime.suppressValue((lineno = 91, colno = 259, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "longText"), "longText", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "notSendForm")),"fields")),"reason")])), env.opts.autoescape);
t_104 += runtime.suppressValue((lineno = 91, colno = 298, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 91, colno = 300, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Propose not to send"])),"warning"])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_104);
});
return macro_t_103;})()})])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_102);
});
return macro_t_101;})()})])), env.opts.autoescape);
;
}
output += "\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_back: b_back,
b_content: b_content,
root: root
};

})(),
  "pages/desk/plain.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/desk/plain.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
env.getTemplate("layout/forms.njk", false, "pages/desk/plain.njk", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "form")) {
var t_7 = t_4.form;
} else {
cb(new Error("cannot import 'form'")); return;
}
context.setVariable("form", t_7);
if(Object.prototype.hasOwnProperty.call(t_4, "button")) {
var t_8 = t_4.button;
} else {
cb(new Error("cannot import 'button'")); return;
}
context.setVariable("button", t_8);
if(Object.prototype.hasOwnProperty.call(t_4, "longText")) {
var t_9 = t_4.longText;
} else {
cb(new Error("cannot import 'longText'")); return;
}
context.setVariable("longText", t_9);
if(Object.prototype.hasOwnProperty.call(t_4, "choice")) {
var t_10 = t_4.choice;
} else {
cb(new Error("cannot import 'choice'")); return;
}
context.setVariable("choice", t_10);
if(Object.prototype.hasOwnProperty.call(t_4, "errors")) {
var t_11 = t_4.errors;
} else {
cb(new Error("cannot import 'errors'")); return;
}
context.setVariable("errors", t_11);
output += "\n";
env.getTemplate("layout/task.njk", false, "pages/desk/plain.njk", false, function(t_13,t_12) {
if(t_13) { cb(t_13); return; }
t_12.getExported(function(t_14,t_12) {
if(t_14) { cb(t_14); return; }
if(Object.prototype.hasOwnProperty.call(t_12, "head")) {
var t_15 = t_12.head;
} else {
cb(new Error("cannot import 'head'")); return;
}
context.setVariable("taskHead", t_15);
if(Object.prototype.hasOwnProperty.call(t_12, "rows")) {
var t_16 = t_12.rows;
} else {
cb(new Error("cannot import 'rows'")); return;
}
context.setVariable("rows", t_16);
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_18,t_17) {
if(t_18) { cb(t_18); return; }
output += t_17;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("back"))(env, context, frame, runtime, function(t_20,t_19) {
if(t_20) { cb(t_20); return; }
output += t_19;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_22,t_21) {
if(t_22) { cb(t_22); return; }
output += t_21;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "head")),"title"), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_back(env, context, frame, runtime, cb) {
var lineno = 4;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "<nav aria-label=\"";
output += runtime.suppressValue((lineno = 4, colno = 37, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Back"])), env.opts.autoescape);
output += "\"><a href=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "head")),"backHref"), env.opts.autoescape);
output += "\" class=\"govuk-back-link\">";
output += runtime.suppressValue((lineno = 4, colno = 108, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "head")),"backText")])), env.opts.autoescape);
output += "</a></nav>";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 5;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n";
output += runtime.suppressValue((lineno = 6, colno = 9, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "errors"), "errors", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "head")),"errors")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((lineno = 7, colno = 11, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "taskHead"), "taskHead", context, [runtime.contextOrFrameLookup(context, frame, "head")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((lineno = 8, colno = 7, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "rows"), "rows", context, [runtime.contextOrFrameLookup(context, frame, "facts")])), env.opts.autoescape);
output += "\n";
frame = frame.push();
var t_25 = runtime.contextOrFrameLookup(context, frame, "advice");
if(t_25) {t_25 = runtime.fromIterator(t_25);
var t_24 = t_25.length;
for(var t_23=0; t_23 < t_25.length; t_23++) {
var t_26 = t_25[t_23];
frame.set("sentence", t_26);
frame.set("loop.index", t_23 + 1);
frame.set("loop.index0", t_23);
frame.set("loop.revindex", t_24 - t_23);
frame.set("loop.revindex0", t_24 - t_23 - 1);
frame.set("loop.first", t_23 === 0);
frame.set("loop.last", t_23 === t_24 - 1);
frame.set("loop.length", t_24);
output += "<p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 9, colno = 54, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [t_26])), env.opts.autoescape);
output += "</p>";
;
}
}
frame = frame.pop();
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "kind") == "refused" || runtime.contextOrFrameLookup(context, frame, "kind") == "count") {
output += "\n";
output += runtime.suppressValue((lineno = 11, colno = 12, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "noteForm")),"action"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_27 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_28 = "";t_28 += runtime.suppressValue((lineno = 11, colno = 49, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "longText"), "longText", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "noteForm")),"fields")),"note")])), env.opts.autoescape);
t_28 += runtime.suppressValue((lineno = 11, colno = 83, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 11, colno = 85, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Close it"]))])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_28);
});
return macro_t_27;})()})])), env.opts.autoescape);
output += "\n";
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "kind") == "safety-review") {
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "supervisor")) {
output += runtime.suppressValue((lineno = 13, colno = 31, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "noteForm")),"action"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_29 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_30 = "";t_30 += runtime.suppressValue((lineno = 13, colno = 68, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "longText"), "longText", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "noteForm")),"fields")),"note")])), env.opts.autoescape);
t_30 += runtime.suppressValue((lineno = 13, colno = 102, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 13, colno = 104, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Record what was decided"]))])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_30);
});
return macro_t_29;})()})])), env.opts.autoescape);
;
}
else {
output += "<p class=\"govuk-body\"><strong>";
output += runtime.suppressValue((lineno = 13, colno = 192, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["A supervisor has to decide this."])), env.opts.autoescape);
output += "</strong></p>";
;
}
output += "\n";
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "kind") == "export") {
output += "\n<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "exportsHref"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 15, colno = 73, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["All exports"])), env.opts.autoescape);
output += "</a></p>\n";
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "kind") == "question") {
output += "\n";
output += runtime.suppressValue((lineno = 17, colno = 12, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "answerForm")),"action"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_31 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_32 = "";t_32 += runtime.suppressValue((lineno = 17, colno = 49, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "choice"), "choice", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "answerForm")),"fields")),"answer")])), env.opts.autoescape);
t_32 += runtime.suppressValue((lineno = 17, colno = 87, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 17, colno = 89, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Send the answer"]))])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_32);
});
return macro_t_31;})()})])), env.opts.autoescape);
output += "\n";
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "kind") == "withdrawals") {
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "supervisor")) {
output += runtime.suppressValue((lineno = 19, colno = 31, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "withdrawalsForm")),"action"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_33 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_34 = "";t_34 += runtime.suppressValue((lineno = 19, colno = 73, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "choice"), "choice", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "withdrawalsForm")),"fields")),"decision")])), env.opts.autoescape);
t_34 += runtime.suppressValue((lineno = 19, colno = 120, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "longText"), "longText", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "withdrawalsForm")),"fields")),"reason")])), env.opts.autoescape);
t_34 += runtime.suppressValue((lineno = 19, colno = 163, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 19, colno = 165, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Decide"]))])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_34);
});
return macro_t_33;})()})])), env.opts.autoescape);
output += "\n";
;
}
else {
output += "<p class=\"govuk-body\"><strong>";
output += runtime.suppressValue((lineno = 20, colno = 44, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["A supervisor has to decide this."])), env.opts.autoescape);
output += "</strong></p>";
;
}
output += "\n";
;
}
else {
output += "\n";
output += runtime.suppressValue((lineno = 22, colno = 12, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.contextOrFrameLookup(context, frame, "seenAction"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_35 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_36 = "";t_36 += runtime.suppressValue((lineno = 22, colno = 42, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 22, colno = 44, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["I have seen this"]))])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_36);
});
return macro_t_35;})()})])), env.opts.autoescape);
output += "\n";
;
}
;
}
;
}
;
}
;
}
output += "\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_back: b_back,
b_content: b_content,
root: root
};

})(),
  "pages/desk/proposal.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/forms.njk", false, "pages/desk/proposal.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.prototype.hasOwnProperty.call(t_1, "form")) {
var t_4 = t_1.form;
} else {
cb(new Error("cannot import 'form'")); return;
}
context.setVariable("form", t_4);
if(Object.prototype.hasOwnProperty.call(t_1, "button")) {
var t_5 = t_1.button;
} else {
cb(new Error("cannot import 'button'")); return;
}
context.setVariable("button", t_5);
if(Object.prototype.hasOwnProperty.call(t_1, "text")) {
var t_6 = t_1.text;
} else {
cb(new Error("cannot import 'text'")); return;
}
context.setVariable("text", t_6);
output += "\n";
env.getTemplate("layout/task.njk", false, "pages/desk/proposal.njk", false, function(t_8,t_7) {
if(t_8) { cb(t_8); return; }
t_7.getExported(function(t_9,t_7) {
if(t_9) { cb(t_9); return; }
if(Object.prototype.hasOwnProperty.call(t_7, "fold")) {
var t_10 = t_7.fold;
} else {
cb(new Error("cannot import 'fold'")); return;
}
context.setVariable("fold", t_10);
output += "\n";
output += "\n";
var macro_t_11 = runtime.makeMacro(
["proposal", "csrf", "open"], 
[], 
function (l_proposal, l_csrf, l_open, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("proposal", l_proposal);
frame.set("csrf", l_csrf);
frame.set("open", l_open);
var t_12 = "";t_12 += "\n";
if(l_proposal) {
t_12 += "\n<div class=\"govuk-inset-text fb-proposal\">\n  <h2 class=\"govuk-heading-m\"><strong class=\"govuk-tag govuk-tag--purple\">";
t_12 += runtime.suppressValue((lineno = 6, colno = 78, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((l_proposal),"needs")])), env.opts.autoescape);
t_12 += "</strong></h2>\n  <p class=\"govuk-body\"><strong>";
t_12 += runtime.suppressValue(runtime.memberLookup((l_proposal),"what"), env.opts.autoescape);
t_12 += "</strong></p>\n  <p class=\"govuk-body\">";
t_12 += runtime.suppressValue((lineno = 8, colno = 28, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Proposed by {who}, {when}.",{"who": runtime.memberLookup((l_proposal),"by"),"when": runtime.memberLookup((l_proposal),"when")}])), env.opts.autoescape);
t_12 += " ";
t_12 += runtime.suppressValue((lineno = 8, colno = 109, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((l_proposal),"meanwhile")])), env.opts.autoescape);
if(runtime.memberLookup((l_proposal),"isOwn")) {
t_12 += " ";
t_12 += runtime.suppressValue((lineno = 8, colno = 160, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["You cannot agree to your own choice."])), env.opts.autoescape);
;
}
t_12 += "</p>\n  ";
if(runtime.memberLookup((l_proposal),"canAgree")) {
t_12 += "<form method=\"post\" action=\"";
t_12 += runtime.suppressValue(runtime.memberLookup((l_proposal),"agreeAction"), env.opts.autoescape);
t_12 += "\"><input type=\"hidden\" name=\"_csrf\" value=\"";
t_12 += runtime.suppressValue(l_csrf, env.opts.autoescape);
t_12 += "\"><input type=\"hidden\" name=\"proposedAt\" value=\"";
t_12 += runtime.suppressValue(runtime.memberLookup((l_proposal),"proposedAt"), env.opts.autoescape);
t_12 += "\">\n  <p class=\"govuk-body\">";
t_12 += runtime.suppressValue((lineno = 10, colno = 28, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((l_proposal),"first")])), env.opts.autoescape);
t_12 += "</p>\n  <button type=\"submit\" class=\"govuk-button\" accesskey=\"y\">";
t_12 += runtime.suppressValue((lineno = 11, colno = 63, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["I agree: go on"])), env.opts.autoescape);
t_12 += "</button> <span class=\"govuk-body-s\">";
t_12 += runtime.suppressValue((lineno = 11, colno = 125, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Key Y, held with the same keys as elsewhere on the desk."])), env.opts.autoescape);
t_12 += "</span></form>";
;
}
t_12 += "\n  ";
t_12 += runtime.suppressValue((lineno = 12, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "fold"), "fold", context, [(runtime.memberLookup((l_proposal),"isOwn")?(lineno = 12, colno = 16, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Take it back"])):(lineno = 12, colno = 57, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["I do not agree: return it"]))),l_open == "returnProposal",runtime.makeKeywordArgs({"caller": (function (){var macro_t_13 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_14 = "";t_14 += runtime.suppressValue((lineno = 12, colno = 128, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.memberLookup((runtime.memberLookup((l_proposal),"returnForm")),"action"),l_csrf,runtime.makeKeywordArgs({"caller": (function (){var macro_t_15 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_16 = "";t_16 += "<input type=\"hidden\" name=\"proposedAt\" value=\"";
t_16 += runtime.suppressValue(runtime.memberLookup((l_proposal),"proposedAt"), env.opts.autoescape);
t_16 += "\">";
t_16 += runtime.suppressValue((lineno = 12, colno = 245, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "text"), "text", context, [runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((l_proposal),"returnForm")),"fields")),"reason")])), env.opts.autoescape);
t_16 += runtime.suppressValue((lineno = 12, colno = 292, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(runtime.memberLookup((l_proposal),"isOwn")?(lineno = 12, colno = 294, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Take it back"])):(lineno = 12, colno = 335, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Return it"]))),"secondary"])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_16);
});
return macro_t_15;})()})])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_14);
});
return macro_t_13;})()})])), env.opts.autoescape);
t_12 += "\n</div>\n";
;
}
t_12 += "\n";
;
frame = callerFrame;
return new runtime.SafeString(t_12);
});
context.addExport("proposalBox");
context.setVariable("proposalBox", macro_t_11);
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
  "pages/desk/queue.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/desk/queue.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
env.getTemplate("layout/forms.njk", false, "pages/desk/queue.njk", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "done")) {
var t_7 = t_4.done;
} else {
cb(new Error("cannot import 'done'")); return;
}
context.setVariable("doneMessage", t_7);
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_9,t_8) {
if(t_9) { cb(t_9); return; }
output += t_8;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_11,t_10) {
if(t_11) { cb(t_11); return; }
output += t_10;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 2;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "title"), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n";
output += runtime.suppressValue((lineno = 4, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "doneMessage"), "doneMessage", context, [runtime.contextOrFrameLookup(context, frame, "done")])), env.opts.autoescape);
output += "\n<h1 class=\"govuk-heading-l\">";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "title"), env.opts.autoescape);
output += "</h1>\n";
if(!runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "rows")),"length")) {
output += "<p class=\"govuk-body-l\">";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "nothing"), env.opts.autoescape);
output += "</p>";
;
}
else {
output += "\n<ul class=\"fb-cases\">\n";
frame = frame.push();
var t_14 = runtime.contextOrFrameLookup(context, frame, "rows");
if(t_14) {t_14 = runtime.fromIterator(t_14);
var t_13 = t_14.length;
for(var t_12=0; t_12 < t_14.length; t_12++) {
var t_15 = t_14[t_12];
frame.set("row", t_15);
frame.set("loop.index", t_12 + 1);
frame.set("loop.index0", t_12);
frame.set("loop.revindex", t_13 - t_12);
frame.set("loop.revindex0", t_13 - t_12 - 1);
frame.set("loop.first", t_12 === 0);
frame.set("loop.last", t_12 === t_13 - 1);
frame.set("loop.length", t_13);
output += "\n  <li class=\"fb-case\">\n    <div class=\"fb-case__what\">\n      <a class=\"govuk-link fb-case__name\" href=\"";
output += runtime.suppressValue(runtime.memberLookup((t_15),"href"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue(runtime.memberLookup((t_15),"title"), env.opts.autoescape);
output += "</a>\n      <p class=\"govuk-body fb-case__who\">";
if(runtime.memberLookup((t_15),"name")) {
output += runtime.suppressValue(runtime.memberLookup((t_15),"name"), env.opts.autoescape);
;
}
if(runtime.memberLookup((t_15),"name") && runtime.memberLookup((t_15),"reference")) {
output += ", ";
;
}
if(runtime.memberLookup((t_15),"reference")) {
output += runtime.suppressValue(runtime.memberLookup((t_15),"reference"), env.opts.autoescape);
;
}
output += "</p>\n      <p class=\"govuk-body-s fb-case__when\">";
output += runtime.suppressValue((lineno = 13, colno = 48, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Waiting since {when}",{"when": runtime.memberLookup((t_15),"since")}])), env.opts.autoescape);
if(runtime.memberLookup((t_15),"attempts")) {
output += ". ";
output += runtime.suppressValue(runtime.memberLookup((t_15),"attempts"), env.opts.autoescape);
;
}
output += "</p>\n    </div>\n    <div class=\"fb-case__state\">\n      ";
if(runtime.memberLookup((t_15),"needsSecond")) {
output += "<strong class=\"govuk-tag govuk-tag--purple\">";
output += runtime.suppressValue((lineno = 16, colno = 78, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Needs a second person"])), env.opts.autoescape);
output += "</strong> ";
;
}
output += "<strong class=\"govuk-tag ";
output += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((t_15),"deadline")),"tag")),"classes"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((t_15),"deadline")),"tag")),"text"), env.opts.autoescape);
output += "</strong>\n      <p class=\"govuk-body-s fb-case__when\">";
output += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((t_15),"deadline")),"text"), env.opts.autoescape);
output += "</p>\n    </div>\n  </li>\n";
;
}
}
frame = frame.pop();
output += "\n</ul>\n";
;
}
output += "\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_content: b_content,
root: root
};

})(),
  "pages/desk/words.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/desk/words.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
env.getTemplate("layout/forms.njk", false, "pages/desk/words.njk", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "errors")) {
var t_7 = t_4.errors;
} else {
cb(new Error("cannot import 'errors'")); return;
}
context.setVariable("errors", t_7);
output += "\n";
env.getTemplate("layout/task.njk", false, "pages/desk/words.njk", false, function(t_9,t_8) {
if(t_9) { cb(t_9); return; }
t_8.getExported(function(t_10,t_8) {
if(t_10) { cb(t_10); return; }
if(Object.prototype.hasOwnProperty.call(t_8, "head")) {
var t_11 = t_8.head;
} else {
cb(new Error("cannot import 'head'")); return;
}
context.setVariable("taskHead", t_11);
if(Object.prototype.hasOwnProperty.call(t_8, "rows")) {
var t_12 = t_8.rows;
} else {
cb(new Error("cannot import 'rows'")); return;
}
context.setVariable("rows", t_12);
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
output += t_13;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("back"))(env, context, frame, runtime, function(t_16,t_15) {
if(t_16) { cb(t_16); return; }
output += t_15;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_18,t_17) {
if(t_18) { cb(t_18); return; }
output += t_17;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "head")),"title"), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_back(env, context, frame, runtime, cb) {
var lineno = 4;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "<nav aria-label=\"";
output += runtime.suppressValue((lineno = 4, colno = 37, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Back"])), env.opts.autoescape);
output += "\"><a href=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "head")),"backHref"), env.opts.autoescape);
output += "\" class=\"govuk-back-link\">";
output += runtime.suppressValue((lineno = 4, colno = 108, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "head")),"backText")])), env.opts.autoescape);
output += "</a></nav>";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 5;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n";
output += runtime.suppressValue((lineno = 6, colno = 9, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "errors"), "errors", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "head")),"errors")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((lineno = 7, colno = 11, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "taskHead"), "taskHead", context, [runtime.contextOrFrameLookup(context, frame, "head")])), env.opts.autoescape);
output += "\n<h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue((lineno = 8, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["What was found"])), env.opts.autoescape);
output += "</h2>\n<ul class=\"govuk-list govuk-list--bullet\">";
frame = frame.push();
var t_21 = runtime.contextOrFrameLookup(context, frame, "hits");
if(t_21) {t_21 = runtime.fromIterator(t_21);
var t_20 = t_21.length;
for(var t_19=0; t_19 < t_21.length; t_19++) {
var t_22 = t_21[t_19];
frame.set("hit", t_22);
frame.set("loop.index", t_19 + 1);
frame.set("loop.index0", t_19);
frame.set("loop.revindex", t_20 - t_19);
frame.set("loop.revindex0", t_20 - t_19 - 1);
frame.set("loop.first", t_19 === 0);
frame.set("loop.last", t_19 === t_20 - 1);
frame.set("loop.length", t_20);
output += "<li>";
output += runtime.suppressValue((lineno = 9, colno = 71, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, [t_22])), env.opts.autoescape);
output += "</li>";
;
}
}
frame = frame.pop();
output += "</ul>\n<h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue((lineno = 10, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["What the school would read"])), env.opts.autoescape);
output += "</h2>\n";
output += runtime.suppressValue((lineno = 11, colno = 7, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "rows"), "rows", context, [runtime.contextOrFrameLookup(context, frame, "texts")])), env.opts.autoescape);
output += "\n<p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 12, colno = 26, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The school may know the child's own first name and nothing that identifies, places or ranks anyone else. If nobody decides by the deadline, only the structured facts go, with \"details by phone\"."])), env.opts.autoescape);
output += "</p>\n<form method=\"post\" action=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "action"), env.opts.autoescape);
output += "\" class=\"fb-buttons\">\n  <input type=\"hidden\" name=\"_csrf\" value=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "csrf"), env.opts.autoescape);
output += "\">\n  <button type=\"submit\" name=\"decision\" value=\"words-cleared\" class=\"govuk-button\">";
output += runtime.suppressValue((lineno = 15, colno = 87, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The school may read this"])), env.opts.autoescape);
output += "</button>\n  <button type=\"submit\" name=\"decision\" value=\"words-removed\" class=\"govuk-button govuk-button--warning\">";
output += runtime.suppressValue((lineno = 16, colno = 109, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Take these words out"])), env.opts.autoescape);
output += "</button>\n</form>\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_back: b_back,
b_content: b_content,
root: root
};

})(),
  "pages/everyone/confirm.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/everyone/confirm.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
env.getTemplate("layout/forms.njk", false, "pages/everyone/confirm.njk", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "form")) {
var t_7 = t_4.form;
} else {
cb(new Error("cannot import 'form'")); return;
}
context.setVariable("form", t_7);
if(Object.prototype.hasOwnProperty.call(t_4, "button")) {
var t_8 = t_4.button;
} else {
cb(new Error("cannot import 'button'")); return;
}
context.setVariable("button", t_8);
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
output += t_9;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_12,t_11) {
if(t_12) { cb(t_12); return; }
output += t_11;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 2;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((lineno = 2, colno = 21, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Sign in once more"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n<div class=\"govuk-grid-row\">\n  <div class=\"govuk-grid-column-two-thirds\">\n    <h1 class=\"govuk-heading-l\">";
output += runtime.suppressValue((lineno = 6, colno = 36, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Sign in once more"])), env.opts.autoescape);
output += "</h1>\n    <p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 7, colno = 30, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["We take you to your work account's own sign-in page, and back here afterwards."])), env.opts.autoescape);
output += "</p>\n    ";
output += runtime.suppressValue((lineno = 8, colno = 16, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.contextOrFrameLookup(context, frame, "action"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_13 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_14 = "";t_14 += runtime.suppressValue((lineno = 8, colno = 42, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 8, colno = 44, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Continue to sign in"]))])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_14);
});
return macro_t_13;})()})])), env.opts.autoescape);
output += "\n  </div>\n</div>\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_content: b_content,
root: root
};

})(),
  "pages/everyone/glossary.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/everyone/glossary.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
output += t_4;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_7,t_6) {
if(t_7) { cb(t_7); return; }
output += t_6;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 1;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((lineno = 1, colno = 21, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["What our words mean"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 2;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n<h1 class=\"govuk-heading-l\">";
output += runtime.suppressValue((lineno = 3, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["What our words mean"])), env.opts.autoescape);
output += "</h1>\n<p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 4, colno = 26, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["If a word on a page is not clear and is not here, ring the desk and ask."])), env.opts.autoescape);
output += "</p>\n<dl class=\"govuk-body fb-glossary\">\n";
frame = frame.push();
var t_10 = runtime.contextOrFrameLookup(context, frame, "terms");
if(t_10) {t_10 = runtime.fromIterator(t_10);
var t_9 = t_10.length;
for(var t_8=0; t_8 < t_10.length; t_8++) {
var t_11 = t_10[t_8];
frame.set("item", t_11);
frame.set("loop.index", t_8 + 1);
frame.set("loop.index0", t_8);
frame.set("loop.revindex", t_9 - t_8);
frame.set("loop.revindex0", t_9 - t_8 - 1);
frame.set("loop.first", t_8 === 0);
frame.set("loop.last", t_8 === t_9 - 1);
frame.set("loop.length", t_9);
output += "<dt class=\"fb-glossary__term\">";
output += runtime.suppressValue(runtime.memberLookup((t_11),"term"), env.opts.autoescape);
output += "</dt><dd class=\"fb-glossary__means\">";
output += runtime.suppressValue(runtime.memberLookup((t_11),"means"), env.opts.autoescape);
output += "</dd>\n";
;
}
}
frame = frame.pop();
output += "\n</dl>\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "staffTerms")),"length")) {
output += "\n<h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue((lineno = 10, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Words of the police and of those who work cases"])), env.opts.autoescape);
output += "</h2>\n<dl class=\"govuk-body fb-glossary\">\n";
frame = frame.push();
var t_14 = runtime.contextOrFrameLookup(context, frame, "staffTerms");
if(t_14) {t_14 = runtime.fromIterator(t_14);
var t_13 = t_14.length;
for(var t_12=0; t_12 < t_14.length; t_12++) {
var t_15 = t_14[t_12];
frame.set("item", t_15);
frame.set("loop.index", t_12 + 1);
frame.set("loop.index0", t_12);
frame.set("loop.revindex", t_13 - t_12);
frame.set("loop.revindex0", t_13 - t_12 - 1);
frame.set("loop.first", t_12 === 0);
frame.set("loop.last", t_12 === t_13 - 1);
frame.set("loop.length", t_13);
output += "<dt class=\"fb-glossary__term\">";
output += runtime.suppressValue(runtime.memberLookup((t_15),"term"), env.opts.autoescape);
output += "</dt><dd class=\"fb-glossary__means\">";
output += runtime.suppressValue(runtime.memberLookup((t_15),"means"), env.opts.autoescape);
output += "</dd>\n";
;
}
}
frame = frame.pop();
output += "\n</dl>\n";
;
}
output += "\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_content: b_content,
root: root
};

})(),
  "pages/everyone/home.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/everyone/home.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
output += t_4;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_7,t_6) {
if(t_7) { cb(t_7); return; }
output += t_6;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 1;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((lineno = 1, colno = 21, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Your rooms"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 2;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n<h1 class=\"govuk-heading-l\">";
output += runtime.suppressValue((lineno = 3, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Your rooms"])), env.opts.autoescape);
output += "</h1>\n";
frame = frame.push();
var t_10 = runtime.contextOrFrameLookup(context, frame, "groups");
if(t_10) {t_10 = runtime.fromIterator(t_10);
var t_9 = t_10.length;
for(var t_8=0; t_8 < t_10.length; t_8++) {
var t_11 = t_10[t_8];
frame.set("group", t_11);
frame.set("loop.index", t_8 + 1);
frame.set("loop.index0", t_8);
frame.set("loop.revindex", t_9 - t_8);
frame.set("loop.revindex0", t_9 - t_8 - 1);
frame.set("loop.first", t_8 === 0);
frame.set("loop.last", t_8 === t_9 - 1);
frame.set("loop.length", t_9);
output += "\n<h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue(runtime.memberLookup((t_11),"heading"), env.opts.autoescape);
output += "</h2>\n<ul class=\"fb-board\">\n";
frame = frame.push();
var t_14 = runtime.memberLookup((t_11),"rooms");
if(t_14) {t_14 = runtime.fromIterator(t_14);
var t_13 = t_14.length;
for(var t_12=0; t_12 < t_14.length; t_12++) {
var t_15 = t_14[t_12];
frame.set("room", t_15);
frame.set("loop.index", t_12 + 1);
frame.set("loop.index0", t_12);
frame.set("loop.revindex", t_13 - t_12);
frame.set("loop.revindex0", t_13 - t_12 - 1);
frame.set("loop.first", t_12 === 0);
frame.set("loop.last", t_12 === t_13 - 1);
frame.set("loop.length", t_13);
output += "\n  <li class=\"fb-board__card fb-board__card--waiting\">\n    <a class=\"fb-board__link\" href=\"";
output += runtime.suppressValue(runtime.memberLookup((t_15),"href"), env.opts.autoescape);
output += "\"><span class=\"fb-board__name\">";
output += runtime.suppressValue(runtime.memberLookup((t_15),"text"), env.opts.autoescape);
output += "</span></a>\n    <p class=\"govuk-body-s fb-board__does\">";
output += runtime.suppressValue(runtime.memberLookup((t_15),"does"), env.opts.autoescape);
output += "</p>\n  </li>\n";
;
}
}
frame = frame.pop();
output += "\n</ul>\n";
;
}
}
if (!t_9) {
output += "\n<p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 15, colno = 26, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Nothing is open to your account yet. Ask whoever gave it to you which force or authorities it is for."])), env.opts.autoescape);
output += "</p>\n";
}
frame = frame.pop();
output += "\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_content: b_content,
root: root
};

})(),
  "pages/everyone/problem.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/everyone/problem.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
output += t_4;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_7,t_6) {
if(t_7) { cb(t_7); return; }
output += t_6;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 1;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "problem")),"title"), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 2;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n<div class=\"govuk-grid-row\">\n  <div class=\"govuk-grid-column-two-thirds\">\n    <h1 class=\"govuk-heading-l\">";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "problem")),"title"), env.opts.autoescape);
output += "</h1>\n    ";
frame = frame.push();
var t_10 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "problem")),"sentences");
if(t_10) {t_10 = runtime.fromIterator(t_10);
var t_9 = t_10.length;
for(var t_8=0; t_8 < t_10.length; t_8++) {
var t_11 = t_10[t_8];
frame.set("sentence", t_11);
frame.set("loop.index", t_8 + 1);
frame.set("loop.index0", t_8);
frame.set("loop.revindex", t_9 - t_8);
frame.set("loop.revindex0", t_9 - t_8 - 1);
frame.set("loop.first", t_8 === 0);
frame.set("loop.last", t_8 === t_9 - 1);
frame.set("loop.length", t_9);
output += "<p class=\"govuk-body\">";
output += runtime.suppressValue(t_11, env.opts.autoescape);
output += "</p>";
;
}
}
frame = frame.pop();
output += "\n    ";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "problem")),"link")) {
output += "<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "problem")),"link")),"href"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "problem")),"link")),"text"), env.opts.autoescape);
output += "</a></p>";
;
}
output += "\n  </div>\n</div>\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_content: b_content,
root: root
};

})(),
  "pages/everyone/sign-in.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/everyone/sign-in.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
env.getTemplate("layout/forms.njk", false, "pages/everyone/sign-in.njk", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "form")) {
var t_7 = t_4.form;
} else {
cb(new Error("cannot import 'form'")); return;
}
context.setVariable("form", t_7);
if(Object.prototype.hasOwnProperty.call(t_4, "button")) {
var t_8 = t_4.button;
} else {
cb(new Error("cannot import 'button'")); return;
}
context.setVariable("button", t_8);
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
output += t_9;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_12,t_11) {
if(t_12) { cb(t_12); return; }
output += t_11;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 2;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((lineno = 2, colno = 21, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Sign in"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n<div class=\"govuk-grid-row\">\n  <div class=\"govuk-grid-column-two-thirds\">\n    <h1 class=\"govuk-heading-l\">";
output += runtime.suppressValue((lineno = 6, colno = 36, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Sign in"])), env.opts.autoescape);
output += "</h1>\n    ";
if(runtime.contextOrFrameLookup(context, frame, "to")) {
output += "<p class=\"govuk-body-l\">";
output += runtime.suppressValue((lineno = 7, colno = 43, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Sign in to read what is waiting for you."])), env.opts.autoescape);
output += "</p>";
;
}
output += "\n    <p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 8, colno = 30, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["We take you to your work account's own sign-in page, and back here afterwards."])), env.opts.autoescape);
output += "</p>\n    ";
output += runtime.suppressValue((lineno = 9, colno = 16, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.contextOrFrameLookup(context, frame, "action"),runtime.contextOrFrameLookup(context, frame, "formToken"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_13 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_14 = "";t_14 += "\n      ";
if(runtime.contextOrFrameLookup(context, frame, "to")) {
t_14 += "<input type=\"hidden\" name=\"to\" value=\"";
t_14 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "to"), env.opts.autoescape);
t_14 += "\">";
;
}
t_14 += "\n      ";
if(runtime.contextOrFrameLookup(context, frame, "lang")) {
t_14 += "<input type=\"hidden\" name=\"lang\" value=\"";
t_14 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "lang"), env.opts.autoescape);
t_14 += "\">";
;
}
t_14 += "\n      ";
t_14 += runtime.suppressValue((lineno = 12, colno = 15, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 12, colno = 17, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Continue to sign in"]))])), env.opts.autoescape);
t_14 += "\n    ";
;
frame = frame.pop();
return new runtime.SafeString(t_14);
});
return macro_t_13;})()})])), env.opts.autoescape);
output += "\n    <div class=\"govuk-inset-text\">";
output += runtime.suppressValue((lineno = 14, colno = 38, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["On a shared computer, sign out when you have finished. We sign you out after 15 minutes without use."])), env.opts.autoescape);
output += "</div>\n  </div>\n</div>\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_content: b_content,
root: root
};

})(),
  "pages/everyone/signed-out.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/everyone/signed-out.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
output += t_4;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_7,t_6) {
if(t_7) { cb(t_7); return; }
output += t_6;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 1;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((lineno = 1, colno = 21, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["You are signed out"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 2;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n<div class=\"govuk-grid-row\">\n  <div class=\"govuk-grid-column-two-thirds\">\n    <h1 class=\"govuk-heading-l\">";
output += runtime.suppressValue((lineno = 5, colno = 36, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["You are signed out"])), env.opts.autoescape);
output += "</h1>\n    <p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 6, colno = 30, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Nothing that you read is left on this computer. Close the browser window as well if others use it."])), env.opts.autoescape);
output += "</p>\n    <p class=\"govuk-body\"><a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "signInHref"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 7, colno = 76, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Sign in again"])), env.opts.autoescape);
output += "</a></p>\n  </div>\n</div>\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_content: b_content,
root: root
};

})(),
  "pages/everyone/start.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/everyone/start.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
output += t_4;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_7,t_6) {
if(t_7) { cb(t_7); return; }
output += t_6;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 1;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((lineno = 1, colno = 21, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Word for a school before it opens"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 2;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n<div class=\"govuk-grid-row\">\n  <div class=\"govuk-grid-column-two-thirds\">\n    <h1 class=\"govuk-heading-xl\">";
output += runtime.suppressValue((lineno = 5, colno = 37, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Word for a school before it opens"])), env.opts.autoescape);
output += "</h1>\n    <p class=\"govuk-body-l\">";
output += runtime.suppressValue((lineno = 6, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["When police go to a domestic abuse incident, the trained adult at each child's school is told before the child arrives."])), env.opts.autoescape);
output += "</p>\n    <p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 7, colno = 30, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Sign in to read what is waiting for you. You need the password and the passkey or code of your work account."])), env.opts.autoescape);
output += "</p>\n    <a href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "signInHref"), env.opts.autoescape);
output += "\" role=\"button\" draggable=\"false\" class=\"govuk-button govuk-button--start\">";
output += runtime.suppressValue((lineno = 8, colno = 108, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Sign in"])), env.opts.autoescape);
output += "\n      <svg class=\"govuk-button__start-icon\" xmlns=\"http://www.w3.org/2000/svg\" width=\"17.5\" height=\"19\" viewBox=\"0 0 33 40\" aria-hidden=\"true\" focusable=\"false\"><path fill=\"currentColor\" d=\"M0 0h13l20 20-20 20H0l20-20z\"/></svg>\n    </a>\n    <h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue((lineno = 11, colno = 36, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Who it is for"])), env.opts.autoescape);
output += "</h2>\n    <ul class=\"govuk-list govuk-list--bullet\">\n      <li>";
output += runtime.suppressValue((lineno = 13, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["key adults at schools and colleges"])), env.opts.autoescape);
output += "</li>\n      <li>";
output += runtime.suppressValue((lineno = 14, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["the safeguarding desk of the police force"])), env.opts.autoescape);
output += "</li>\n      <li>";
output += runtime.suppressValue((lineno = 15, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["education safeguarding officers of the local authorities"])), env.opts.autoescape);
output += "</li>\n    </ul>\n  </div>\n</div>\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_content: b_content,
root: root
};

})(),
  "pages/key-adult/hidden.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/key-adult/hidden.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
output += t_4;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_7,t_6) {
if(t_7) { cb(t_7); return; }
output += t_6;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 1;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((lineno = 1, colno = 21, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Hidden"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 2;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n<h1 class=\"govuk-visually-hidden\">";
output += runtime.suppressValue((lineno = 3, colno = 38, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Hidden"])), env.opts.autoescape);
output += "</h1>\n<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "listHref"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 4, colno = 70, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Show my list"])), env.opts.autoescape);
output += "</a></p>\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_content: b_content,
root: root
};

})(),
  "pages/key-adult/list.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/key-adult/list.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
env.getTemplate("layout/forms.njk", false, "pages/key-adult/list.njk", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "done")) {
var t_7 = t_4.done;
} else {
cb(new Error("cannot import 'done'")); return;
}
context.setVariable("doneMessage", t_7);
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_9,t_8) {
if(t_9) { cb(t_9); return; }
output += t_8;
output += "\n";
var macro_t_10 = runtime.makeMacro(
["item"], 
[], 
function (l_item, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("item", l_item);
var t_11 = "";t_11 += "\n<li class=\"fb-case";
if(runtime.memberLookup((l_item),"urgent")) {
t_11 += " fb-case--urgent";
;
}
t_11 += "\">\n  <div class=\"fb-case__what\">\n    <a class=\"govuk-link fb-case__name\" href=\"";
t_11 += runtime.suppressValue(runtime.memberLookup((l_item),"href"), env.opts.autoescape);
t_11 += "\">";
t_11 += runtime.suppressValue(runtime.memberLookup((l_item),"name"), env.opts.autoescape);
t_11 += "</a>\n    <p class=\"govuk-body-s fb-case__when\">";
if(runtime.memberLookup((l_item),"place")) {
t_11 += runtime.suppressValue(runtime.memberLookup((l_item),"place"), env.opts.autoescape);
t_11 += ". ";
;
}
t_11 += runtime.suppressValue(runtime.memberLookup((l_item),"arrived"), env.opts.autoescape);
t_11 += "</p>\n  </div>\n  <div class=\"fb-case__state\">\n    <strong class=\"govuk-tag ";
t_11 += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((l_item),"tag")),"classes"), env.opts.autoescape);
t_11 += "\">";
t_11 += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((l_item),"tag")),"text"), env.opts.autoescape);
t_11 += "</strong>\n    <p class=\"govuk-body-s fb-case__when\">";
t_11 += runtime.suppressValue(runtime.memberLookup((l_item),"opening"), env.opts.autoescape);
t_11 += "</p>\n  </div>\n</li>\n";
;
frame = callerFrame;
return new runtime.SafeString(t_11);
});
context.addExport("row");
context.setVariable("row", macro_t_10);
output += "\n";
var macro_t_12 = runtime.makeMacro(
["group"], 
[], 
function (l_group, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("group", l_group);
var t_13 = "";t_13 += "\n";
if(runtime.memberLookup((l_group),"caption")) {
t_13 += "<li class=\"fb-family\"><p class=\"govuk-body-s fb-family__caption\">";
t_13 += runtime.suppressValue(runtime.memberLookup((l_group),"caption"), env.opts.autoescape);
t_13 += "</p><ul class=\"fb-family__children\">";
frame = frame.push();
var t_16 = runtime.memberLookup((l_group),"rows");
if(t_16) {t_16 = runtime.fromIterator(t_16);
var t_15 = t_16.length;
for(var t_14=0; t_14 < t_16.length; t_14++) {
var t_17 = t_16[t_14];
frame.set("item", t_17);
frame.set("loop.index", t_14 + 1);
frame.set("loop.index0", t_14);
frame.set("loop.revindex", t_15 - t_14);
frame.set("loop.revindex0", t_15 - t_14 - 1);
frame.set("loop.first", t_14 === 0);
frame.set("loop.last", t_14 === t_15 - 1);
frame.set("loop.length", t_15);
t_13 += runtime.suppressValue((lineno = 16, colno = 176, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "row"), "row", context, [t_17])), env.opts.autoescape);
;
}
}
frame = frame.pop();
t_13 += "</ul></li>\n";
;
}
else {
frame = frame.push();
var t_20 = runtime.memberLookup((l_group),"rows");
if(t_20) {t_20 = runtime.fromIterator(t_20);
var t_19 = t_20.length;
for(var t_18=0; t_18 < t_20.length; t_18++) {
var t_21 = t_20[t_18];
frame.set("item", t_21);
frame.set("loop.index", t_18 + 1);
frame.set("loop.index0", t_18);
frame.set("loop.revindex", t_19 - t_18);
frame.set("loop.revindex0", t_19 - t_18 - 1);
frame.set("loop.first", t_18 === 0);
frame.set("loop.last", t_18 === t_19 - 1);
frame.set("loop.length", t_19);
t_13 += runtime.suppressValue((lineno = 17, colno = 44, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "row"), "row", context, [t_21])), env.opts.autoescape);
;
}
}
frame = frame.pop();
;
}
t_13 += "\n";
;
frame = callerFrame;
return new runtime.SafeString(t_13);
});
context.addExport("family");
context.setVariable("family", macro_t_12);
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_23,t_22) {
if(t_23) { cb(t_23); return; }
output += t_22;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 2;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "unread")),"length")) {
output += runtime.suppressValue((lineno = 2, colno = 43, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["({count} not read)",{"count": runtime.contextOrFrameLookup(context, frame, "unreadCount")}])), env.opts.autoescape);
output += " ";
;
}
output += runtime.suppressValue((lineno = 2, colno = 108, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Notifications"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 19;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n";
output += runtime.suppressValue((lineno = 20, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "doneMessage"), "doneMessage", context, [runtime.contextOrFrameLookup(context, frame, "done")])), env.opts.autoescape);
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "place")) {
output += "<span class=\"govuk-caption-l\">";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "place"), env.opts.autoescape);
output += "</span>";
;
}
output += "\n<h1 class=\"govuk-heading-l\">";
output += runtime.suppressValue((lineno = 22, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Notifications"])), env.opts.autoescape);
output += "</h1>\n";
frame = frame.push();
var t_26 = runtime.contextOrFrameLookup(context, frame, "notes");
if(t_26) {t_26 = runtime.fromIterator(t_26);
var t_25 = t_26.length;
for(var t_24=0; t_24 < t_26.length; t_24++) {
var t_27 = t_26[t_24];
frame.set("note", t_27);
frame.set("loop.index", t_24 + 1);
frame.set("loop.index0", t_24);
frame.set("loop.revindex", t_25 - t_24);
frame.set("loop.revindex0", t_25 - t_24 - 1);
frame.set("loop.first", t_24 === 0);
frame.set("loop.last", t_24 === t_25 - 1);
frame.set("loop.length", t_25);
output += "<p class=\"govuk-inset-text\">";
output += runtime.suppressValue(t_27, env.opts.autoescape);
output += "</p>\n";
;
}
}
frame = frame.pop();
frame = frame.push();
var t_30 = runtime.contextOrFrameLookup(context, frame, "takenBack");
if(t_30) {t_30 = runtime.fromIterator(t_30);
var t_29 = t_30.length;
for(var t_28=0; t_28 < t_30.length; t_28++) {
var t_31 = t_30[t_28];
frame.set("item", t_31);
frame.set("loop.index", t_28 + 1);
frame.set("loop.index0", t_28);
frame.set("loop.revindex", t_29 - t_28);
frame.set("loop.revindex0", t_29 - t_28 - 1);
frame.set("loop.first", t_28 === 0);
frame.set("loop.last", t_28 === t_29 - 1);
frame.set("loop.length", t_29);
output += "\n<div class=\"govuk-warning-text\"><span class=\"govuk-warning-text__icon\" aria-hidden=\"true\">!</span><strong class=\"govuk-warning-text__text\"><span class=\"govuk-visually-hidden\">";
output += runtime.suppressValue((lineno = 25, colno = 179, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Warning"])), env.opts.autoescape);
output += "</span><a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.memberLookup((t_31),"href"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 25, colno = 249, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Taken back: confirm that every copy is deleted"])), env.opts.autoescape);
output += "</a> ";
output += runtime.suppressValue(runtime.memberLookup((t_31),"arrived"), env.opts.autoescape);
output += "</strong></div>\n";
;
}
}
frame = frame.pop();
if(!runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "unread")),"length") && !runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "others")),"length") && !runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "earlier")),"here")) {
output += "\n<p class=\"govuk-body-l\">";
output += runtime.suppressValue((lineno = 27, colno = 28, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Nothing is waiting for you."])), env.opts.autoescape);
output += "</p>\n<p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 28, colno = 26, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["If you came from an email, somebody else may have been asked instead, or it was taken back. You need do nothing."])), env.opts.autoescape);
output += "</p>\n";
;
}
output += "\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "unread")),"length")) {
output += "\n<h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue((lineno = 31, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Not read yet"])), env.opts.autoescape);
output += "</h2>\n<p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 32, colno = 26, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Open each one before the school opens. Somebody will telephone if you do not."])), env.opts.autoescape);
output += "</p>\n<ul class=\"fb-cases\">";
frame = frame.push();
var t_34 = runtime.contextOrFrameLookup(context, frame, "unread");
if(t_34) {t_34 = runtime.fromIterator(t_34);
var t_33 = t_34.length;
for(var t_32=0; t_32 < t_34.length; t_32++) {
var t_35 = t_34[t_32];
frame.set("item", t_35);
frame.set("loop.index", t_32 + 1);
frame.set("loop.index0", t_32);
frame.set("loop.revindex", t_33 - t_32);
frame.set("loop.revindex0", t_33 - t_32 - 1);
frame.set("loop.first", t_32 === 0);
frame.set("loop.last", t_32 === t_33 - 1);
frame.set("loop.length", t_33);
output += runtime.suppressValue((lineno = 33, colno = 54, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "family"), "family", context, [t_35])), env.opts.autoescape);
;
}
}
frame = frame.pop();
output += "</ul>\n";
;
}
output += "\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "others")),"length")) {
output += "\n<h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "earlier")),"here")?runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "earlier")),"text"):(lineno = 36, colno = 66, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Read"]))), env.opts.autoescape);
output += "</h2>\n<ul class=\"fb-cases\">";
frame = frame.push();
var t_38 = runtime.contextOrFrameLookup(context, frame, "others");
if(t_38) {t_38 = runtime.fromIterator(t_38);
var t_37 = t_38.length;
for(var t_36=0; t_36 < t_38.length; t_36++) {
var t_39 = t_38[t_36];
frame.set("item", t_39);
frame.set("loop.index", t_36 + 1);
frame.set("loop.index0", t_36);
frame.set("loop.revindex", t_37 - t_36);
frame.set("loop.revindex0", t_37 - t_36 - 1);
frame.set("loop.first", t_36 === 0);
frame.set("loop.last", t_36 === t_37 - 1);
frame.set("loop.length", t_37);
output += runtime.suppressValue((lineno = 37, colno = 54, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "family"), "family", context, [t_39])), env.opts.autoescape);
;
}
}
frame = frame.pop();
output += "</ul>\n";
;
}
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "earlier") && runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "earlier")),"here")) {
output += "\n<nav class=\"fb-take\" aria-label=\"";
output += runtime.suppressValue((lineno = 40, colno = 37, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Earlier notifications"])), env.opts.autoescape);
output += "\"><span>";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "earlier")),"where"), env.opts.autoescape);
output += "</span>\n  ";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "earlier")),"newer")) {
output += "<a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "earlier")),"newer"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 41, colno = 77, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Newer"])), env.opts.autoescape);
output += "</a>";
;
}
output += "\n  ";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "earlier")),"older")) {
output += "<a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "earlier")),"older"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 42, colno = 77, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Older"])), env.opts.autoescape);
output += "</a>";
;
}
output += "\n</nav>\n";
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "earlier")) {
output += "<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "earlier")),"older"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "earlier")),"text"), env.opts.autoescape);
output += "</a></p>\n";
;
}
;
}
output += "\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_content: b_content,
root: root
};

})(),
  "pages/key-adult/not-ours.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/key-adult/not-ours.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
env.getTemplate("layout/forms.njk", false, "pages/key-adult/not-ours.njk", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "form")) {
var t_7 = t_4.form;
} else {
cb(new Error("cannot import 'form'")); return;
}
context.setVariable("form", t_7);
if(Object.prototype.hasOwnProperty.call(t_4, "button")) {
var t_8 = t_4.button;
} else {
cb(new Error("cannot import 'button'")); return;
}
context.setVariable("button", t_8);
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
output += t_9;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("back"))(env, context, frame, runtime, function(t_12,t_11) {
if(t_12) { cb(t_12); return; }
output += t_11;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
output += t_13;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 2;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((lineno = 2, colno = 21, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Not your pupil?"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_back(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "<nav aria-label=\"";
output += runtime.suppressValue((lineno = 3, colno = 37, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Back"])), env.opts.autoescape);
output += "\"><a href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "backHref"), env.opts.autoescape);
output += "\" class=\"govuk-back-link\">";
output += runtime.suppressValue((lineno = 3, colno = 103, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Back"])), env.opts.autoescape);
output += "</a></nav>";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 4;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n<div class=\"govuk-grid-row\">\n  <div class=\"govuk-grid-column-two-thirds\">\n    <h1 class=\"govuk-heading-l\">";
output += runtime.suppressValue((lineno = 7, colno = 36, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Is {name} not on your roll?",{"name": runtime.contextOrFrameLookup(context, frame, "name")}])), env.opts.autoescape);
output += "</h1>\n    <p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 8, colno = 30, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["A child who has just left or just joined, or who goes by another name, may still be yours. Check your roll first."])), env.opts.autoescape);
output += "</p>\n    <p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 9, colno = 30, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["If you say that this is not your pupil:"])), env.opts.autoescape);
output += "</p>\n    <ul class=\"govuk-list govuk-list--bullet\">\n      <li>";
output += runtime.suppressValue((lineno = 11, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["the page is hidden from everyone at your school at once"])), env.opts.autoescape);
output += "</li>\n      <li>";
output += runtime.suppressValue((lineno = 12, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["the desk looks for the right school now"])), env.opts.autoescape);
output += "</li>\n      <li>";
output += runtime.suppressValue((lineno = 13, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["forget what you read, and make no note of it"])), env.opts.autoescape);
output += "</li>\n    </ul>\n    ";
output += runtime.suppressValue((lineno = 15, colno = 16, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.contextOrFrameLookup(context, frame, "action"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_15 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_16 = "";t_16 += runtime.suppressValue((lineno = 15, colno = 42, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 15, colno = 44, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["This is not our pupil"])),"warning"])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_16);
});
return macro_t_15;})()})])), env.opts.autoescape);
output += "\n    <p class=\"govuk-body\"><a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "backHref"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 16, colno = 74, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Go back: it is our pupil"])), env.opts.autoescape);
output += "</a></p>\n  </div>\n</div>\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_back: b_back,
b_content: b_content,
root: root
};

})(),
  "pages/key-adult/notification.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/key-adult/notification.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
env.getTemplate("layout/task.njk", false, "pages/key-adult/notification.njk", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "asWritten")) {
var t_7 = t_4.asWritten;
} else {
cb(new Error("cannot import 'asWritten'")); return;
}
context.setVariable("asWritten", t_7);
output += "\n";
env.getTemplate("layout/forms.njk", false, "pages/key-adult/notification.njk", false, function(t_9,t_8) {
if(t_9) { cb(t_9); return; }
t_8.getExported(function(t_10,t_8) {
if(t_10) { cb(t_10); return; }
if(Object.prototype.hasOwnProperty.call(t_8, "form")) {
var t_11 = t_8.form;
} else {
cb(new Error("cannot import 'form'")); return;
}
context.setVariable("form", t_11);
if(Object.prototype.hasOwnProperty.call(t_8, "button")) {
var t_12 = t_8.button;
} else {
cb(new Error("cannot import 'button'")); return;
}
context.setVariable("button", t_12);
if(Object.prototype.hasOwnProperty.call(t_8, "done")) {
var t_13 = t_8.done;
} else {
cb(new Error("cannot import 'done'")); return;
}
context.setVariable("doneMessage", t_13);
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_15,t_14) {
if(t_15) { cb(t_15); return; }
output += t_14;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("back"))(env, context, frame, runtime, function(t_17,t_16) {
if(t_17) { cb(t_17); return; }
output += t_16;
output += "\n";
var macro_t_18 = runtime.makeMacro(
["item"], 
[], 
function (l_item, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("item", l_item);
var t_19 = "";t_19 += "\n<section class=\"fb-part fb-part--";
t_19 += runtime.suppressValue(runtime.memberLookup((l_item),"name"), env.opts.autoescape);
t_19 += "\" aria-labelledby=\"";
t_19 += runtime.suppressValue(runtime.memberLookup((l_item),"name"), env.opts.autoescape);
t_19 += "\">\n  <h2 class=\"fb-part__heading\" id=\"";
t_19 += runtime.suppressValue(runtime.memberLookup((l_item),"name"), env.opts.autoescape);
t_19 += "\">";
t_19 += runtime.suppressValue(runtime.memberLookup((l_item),"heading"), env.opts.autoescape);
t_19 += "</h2>\n  <div class=\"fb-part__body\">\n    ";
if(runtime.memberLookup((l_item),"quotation")) {
t_19 += "<blockquote class=\"fb-words\"><p>“";
t_19 += runtime.suppressValue(runtime.memberLookup((l_item),"quotation"), env.opts.autoescape);
t_19 += "”</p></blockquote>";
;
}
t_19 += "\n    ";
if(runtime.memberLookup((l_item),"lists")) {
t_19 += "<div class=\"fb-part__lists\">";
frame = frame.push();
var t_22 = runtime.memberLookup((l_item),"lists");
if(t_22) {t_22 = runtime.fromIterator(t_22);
var t_21 = t_22.length;
for(var t_20=0; t_20 < t_22.length; t_20++) {
var t_23 = t_22[t_20];
frame.set("list", t_23);
frame.set("loop.index", t_20 + 1);
frame.set("loop.index0", t_20);
frame.set("loop.revindex", t_21 - t_20);
frame.set("loop.revindex0", t_21 - t_20 - 1);
frame.set("loop.first", t_20 === 0);
frame.set("loop.last", t_20 === t_21 - 1);
frame.set("loop.length", t_21);
t_19 += "\n    <div class=\"fb-part__list\"><h3 class=\"govuk-heading-s fb-part__list-heading\">";
t_19 += runtime.suppressValue(runtime.memberLookup((t_23),"heading"), env.opts.autoescape);
t_19 += "</h3>\n    <ul class=\"govuk-list govuk-list--bullet\">";
frame = frame.push();
var t_26 = runtime.memberLookup((t_23),"items");
if(t_26) {t_26 = runtime.fromIterator(t_26);
var t_25 = t_26.length;
for(var t_24=0; t_24 < t_26.length; t_24++) {
var t_27 = t_26[t_24];
frame.set("text", t_27);
frame.set("loop.index", t_24 + 1);
frame.set("loop.index0", t_24);
frame.set("loop.revindex", t_25 - t_24);
frame.set("loop.revindex0", t_25 - t_24 - 1);
frame.set("loop.first", t_24 === 0);
frame.set("loop.last", t_24 === t_25 - 1);
frame.set("loop.length", t_25);
t_19 += "<li>";
t_19 += runtime.suppressValue(t_27, env.opts.autoescape);
t_19 += "</li>";
;
}
}
frame = frame.pop();
t_19 += "</ul></div>\n    ";
;
}
}
frame = frame.pop();
t_19 += "</div>";
;
}
t_19 += "\n    ";
if(runtime.memberLookup((l_item),"name") == "today" || runtime.memberLookup((l_item),"name") == "reference") {
t_19 += "\n    ";
frame = frame.push();
var t_30 = runtime.memberLookup((l_item),"sentences");
if(t_30) {t_30 = runtime.fromIterator(t_30);
var t_29 = t_30.length;
for(var t_28=0; t_28 < t_30.length; t_28++) {
var t_31 = t_30[t_28];
frame.set("sentence", t_31);
frame.set("loop.index", t_28 + 1);
frame.set("loop.index0", t_28);
frame.set("loop.revindex", t_29 - t_28);
frame.set("loop.revindex0", t_29 - t_28 - 1);
frame.set("loop.first", t_28 === 0);
frame.set("loop.last", t_28 === t_29 - 1);
frame.set("loop.length", t_29);
t_19 += "<p class=\"govuk-body\">";
if(runtime.memberLookup((l_item),"english") && runtime.inOperator(t_31,runtime.memberLookup((l_item),"english"))) {
t_19 += runtime.suppressValue((lineno = 15, colno = 124, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asWritten"), "asWritten", context, [t_31])), env.opts.autoescape);
;
}
else {
t_19 += runtime.suppressValue(t_31, env.opts.autoescape);
;
}
t_19 += "</p>";
;
}
}
frame = frame.pop();
t_19 += "\n    ";
;
}
else {
t_19 += "<p class=\"govuk-body\">";
frame = frame.push();
var t_34 = runtime.memberLookup((l_item),"sentences");
if(t_34) {t_34 = runtime.fromIterator(t_34);
var t_33 = t_34.length;
for(var t_32=0; t_32 < t_34.length; t_32++) {
var t_35 = t_34[t_32];
frame.set("sentence", t_35);
frame.set("loop.index", t_32 + 1);
frame.set("loop.index0", t_32);
frame.set("loop.revindex", t_33 - t_32);
frame.set("loop.revindex0", t_33 - t_32 - 1);
frame.set("loop.first", t_32 === 0);
frame.set("loop.last", t_32 === t_33 - 1);
frame.set("loop.length", t_33);
if(runtime.memberLookup((l_item),"english") && runtime.inOperator(t_35,runtime.memberLookup((l_item),"english"))) {
t_19 += runtime.suppressValue((lineno = 16, colno = 134, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asWritten"), "asWritten", context, [t_35])), env.opts.autoescape);
;
}
else {
t_19 += runtime.suppressValue(t_35, env.opts.autoescape);
;
}
t_19 += " ";
;
}
}
frame = frame.pop();
t_19 += "</p>";
;
}
t_19 += "\n    ";
if(runtime.memberLookup((l_item),"timeline")) {
t_19 += "<ol class=\"fb-timeline\">";
frame = frame.push();
var t_38 = runtime.memberLookup((l_item),"timeline");
if(t_38) {t_38 = runtime.fromIterator(t_38);
var t_37 = t_38.length;
for(var t_36=0; t_36 < t_38.length; t_36++) {
var t_39 = t_38[t_36];
frame.set("one", t_39);
frame.set("loop.index", t_36 + 1);
frame.set("loop.index0", t_36);
frame.set("loop.revindex", t_37 - t_36);
frame.set("loop.revindex0", t_37 - t_36 - 1);
frame.set("loop.first", t_36 === 0);
frame.set("loop.last", t_36 === t_37 - 1);
frame.set("loop.length", t_37);
t_19 += "\n      <li class=\"fb-timeline__item\"><p class=\"govuk-body\">";
if(runtime.memberLookup((t_39),"href")) {
t_19 += "<a class=\"govuk-link\" href=\"";
t_19 += runtime.suppressValue(runtime.memberLookup((t_39),"href"), env.opts.autoescape);
t_19 += "\">";
t_19 += runtime.suppressValue(runtime.memberLookup((t_39),"when"), env.opts.autoescape);
t_19 += "</a>";
;
}
else {
t_19 += "<strong>";
t_19 += runtime.suppressValue(runtime.memberLookup((t_39),"when"), env.opts.autoescape);
t_19 += "</strong>";
;
}
t_19 += " ";
t_19 += runtime.suppressValue(runtime.memberLookup((t_39),"text"), env.opts.autoescape);
t_19 += "</p></li>\n    ";
;
}
}
frame = frame.pop();
t_19 += "</ol>";
;
}
t_19 += "\n    ";
if(runtime.contextOrFrameLookup(context, frame, "caller")) {
t_19 += runtime.suppressValue((lineno = 20, colno = 28, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "caller"), "caller", context, [])), env.opts.autoescape);
;
}
t_19 += "\n  </div>\n</section>\n";
;
frame = callerFrame;
return new runtime.SafeString(t_19);
});
context.addExport("part");
context.setVariable("part", macro_t_18);
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_41,t_40) {
if(t_41) { cb(t_41); return; }
output += t_40;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((lineno = 3, colno = 21, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Notification"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_back(env, context, frame, runtime, cb) {
var lineno = 4;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "<nav aria-label=\"";
output += runtime.suppressValue((lineno = 4, colno = 37, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Back"])), env.opts.autoescape);
output += "\"><a href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "listHref"), env.opts.autoescape);
output += "\" class=\"govuk-back-link\">";
output += runtime.suppressValue((lineno = 4, colno = 103, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["All notifications"])), env.opts.autoescape);
output += "</a></nav>";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 24;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n";
output += runtime.suppressValue((lineno = 25, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "doneMessage"), "doneMessage", context, [runtime.contextOrFrameLookup(context, frame, "done")])), env.opts.autoescape);
output += "\n<p class=\"fb-marking\">";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "page")),"marking"), env.opts.autoescape);
output += "</p>\n<p class=\"govuk-body-s fb-as-at\">";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "page")),"asAt"), env.opts.autoescape);
output += "</p>\n";
frame = frame.push();
var t_44 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "page")),"notices");
if(t_44) {t_44 = runtime.fromIterator(t_44);
var t_43 = t_44.length;
for(var t_42=0; t_42 < t_44.length; t_42++) {
var t_45 = t_44[t_42];
frame.set("notice", t_45);
frame.set("loop.index", t_42 + 1);
frame.set("loop.index0", t_42);
frame.set("loop.revindex", t_43 - t_42);
frame.set("loop.revindex0", t_43 - t_42 - 1);
frame.set("loop.first", t_42 === 0);
frame.set("loop.last", t_42 === t_43 - 1);
frame.set("loop.length", t_43);
output += "<p class=\"govuk-inset-text\"><strong>";
output += runtime.suppressValue(t_45, env.opts.autoescape);
output += "</strong></p>";
;
}
}
frame = frame.pop();
output += "\n<section class=\"fb-part fb-part--child\" aria-labelledby=\"child\">\n  <h1 class=\"govuk-heading-l fb-title\" id=\"child\"><span class=\"govuk-visually-hidden\">";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "child")),"heading"), env.opts.autoescape);
output += ": </span>";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "page")),"title"), env.opts.autoescape);
output += "</h1>\n  ";
frame = frame.push();
var t_48 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "child")),"sentences");
if(t_48) {t_48 = runtime.fromIterator(t_48);
var t_47 = t_48.length;
for(var t_46=0; t_46 < t_48.length; t_46++) {
var t_49 = t_48[t_46];
frame.set("sentence", t_49);
frame.set("loop.index", t_46 + 1);
frame.set("loop.index0", t_46);
frame.set("loop.revindex", t_47 - t_46);
frame.set("loop.revindex0", t_47 - t_46 - 1);
frame.set("loop.first", t_46 === 0);
frame.set("loop.last", t_46 === t_47 - 1);
frame.set("loop.length", t_47);
output += "<p class=\"govuk-body\">";
output += runtime.suppressValue(t_49, env.opts.autoescape);
output += "</p>";
;
}
}
frame = frame.pop();
output += "\n  ";
if(runtime.contextOrFrameLookup(context, frame, "isLatest")) {
output += "<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "notOursHref"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 32, colno = 92, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Not your pupil? Tell us."])), env.opts.autoescape);
output += "</a></p>";
;
}
output += "\n</section>\n";
frame = frame.push();
var t_52 = runtime.contextOrFrameLookup(context, frame, "before");
if(t_52) {t_52 = runtime.fromIterator(t_52);
var t_51 = t_52.length;
for(var t_50=0; t_50 < t_52.length; t_50++) {
var t_53 = t_52[t_50];
frame.set("item", t_53);
frame.set("loop.index", t_50 + 1);
frame.set("loop.index0", t_50);
frame.set("loop.revindex", t_51 - t_50);
frame.set("loop.revindex0", t_51 - t_50 - 1);
frame.set("loop.first", t_50 === 0);
frame.set("loop.last", t_50 === t_51 - 1);
frame.set("loop.length", t_51);
output += runtime.suppressValue((lineno = 34, colno = 31, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "part"), "part", context, [t_53])), env.opts.autoescape);
;
}
}
frame = frame.pop();
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "absent")) {
output += runtime.suppressValue((lineno = 35, colno = 27, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "part"), "part", context, [runtime.contextOrFrameLookup(context, frame, "absent"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_54 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_55 = "";t_55 += runtime.suppressValue((lineno = 35, colno = 50, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.contextOrFrameLookup(context, frame, "absentHref"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_56 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_57 = "";t_57 += runtime.suppressValue((lineno = 35, colno = 80, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 35, colno = 82, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Absent this morning: tell the desk"])),"secondary"])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_57);
});
return macro_t_56;})()})])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_55);
});
return macro_t_54;})()})])), env.opts.autoescape);
;
}
output += "\n<div class=\"fb-actions\">\n  ";
if(runtime.contextOrFrameLookup(context, frame, "acknowledged")) {
output += "<p class=\"govuk-body fb-actions__done\"><strong class=\"govuk-tag govuk-tag--green\">";
output += runtime.suppressValue((lineno = 37, colno = 109, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Read"])), env.opts.autoescape);
output += "</strong> ";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "acknowledged"), env.opts.autoescape);
output += "</p>\n  ";
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "isLatest")) {
output += runtime.suppressValue((lineno = 38, colno = 33, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.contextOrFrameLookup(context, frame, "acknowledgeHref"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_58 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_59 = "";t_59 += runtime.suppressValue((lineno = 38, colno = 68, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 38, colno = 70, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["I have read this"]))])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_59);
});
return macro_t_58;})()})])), env.opts.autoescape);
;
}
;
}
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "isLatest")) {
output += "  <a class=\"govuk-button govuk-button--secondary\" href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "askHref"), env.opts.autoescape);
output += "\" role=\"button\" draggable=\"false\">";
output += runtime.suppressValue((lineno = 39, colno = 124, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Ask the desk"])), env.opts.autoescape);
output += "</a>\n  <a class=\"govuk-button govuk-button--secondary\" href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "supportHref"), env.opts.autoescape);
output += "\" role=\"button\" draggable=\"false\">";
output += runtime.suppressValue((lineno = 40, colno = 111, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Record support given"])), env.opts.autoescape);
output += "</a>";
;
}
output += "\n</div>\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "answered")),"length")) {
output += "<section class=\"fb-part\" aria-labelledby=\"answers\">\n  <h2 class=\"fb-part__heading\" id=\"answers\">";
output += runtime.suppressValue((lineno = 43, colno = 48, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["From the desk"])), env.opts.autoescape);
output += "</h2>\n  <div class=\"fb-part__body\">";
frame = frame.push();
var t_62 = runtime.contextOrFrameLookup(context, frame, "answered");
if(t_62) {t_62 = runtime.fromIterator(t_62);
var t_61 = t_62.length;
for(var t_60=0; t_60 < t_62.length; t_60++) {
var t_63 = t_62[t_60];
frame.set("item", t_63);
frame.set("loop.index", t_60 + 1);
frame.set("loop.index0", t_60);
frame.set("loop.revindex", t_61 - t_60);
frame.set("loop.revindex0", t_61 - t_60 - 1);
frame.set("loop.first", t_60 === 0);
frame.set("loop.last", t_60 === t_61 - 1);
frame.set("loop.length", t_61);
output += "<p class=\"govuk-body\">";
output += runtime.suppressValue(runtime.memberLookup((t_63),"text"), env.opts.autoescape);
output += " <strong>";
output += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((t_63),"answer")),"text"), env.opts.autoescape);
output += "</strong></p>";
;
}
}
frame = frame.pop();
output += "</div>\n</section>";
;
}
output += "\n<section class=\"fb-part\" aria-labelledby=\"who-else-knows\">\n  <h2 class=\"fb-part__heading\" id=\"who-else-knows\">";
output += runtime.suppressValue((lineno = 47, colno = 55, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Who else here knows"])), env.opts.autoescape);
output += "</h2>\n  <div class=\"fb-part__body\">\n    ";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "knows")),"length")) {
output += "<ul class=\"govuk-list\">";
frame = frame.push();
var t_66 = runtime.contextOrFrameLookup(context, frame, "knows");
if(t_66) {t_66 = runtime.fromIterator(t_66);
var t_65 = t_66.length;
for(var t_64=0; t_64 < t_66.length; t_64++) {
var t_67 = t_66[t_64];
frame.set("text", t_67);
frame.set("loop.index", t_64 + 1);
frame.set("loop.index0", t_64);
frame.set("loop.revindex", t_65 - t_64);
frame.set("loop.revindex0", t_65 - t_64 - 1);
frame.set("loop.first", t_64 === 0);
frame.set("loop.last", t_64 === t_65 - 1);
frame.set("loop.length", t_65);
output += "<li>";
output += runtime.suppressValue(t_67, env.opts.autoescape);
output += "</li>";
;
}
}
frame = frame.pop();
output += "</ul>";
;
}
else {
output += "<p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 49, colno = 143, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Nobody is recorded."])), env.opts.autoescape);
output += "</p>";
;
}
output += "\n    ";
if(runtime.contextOrFrameLookup(context, frame, "whoElseHref") && runtime.contextOrFrameLookup(context, frame, "isLatest")) {
output += "<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "whoElseHref"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 50, colno = 110, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Record who else should know"])), env.opts.autoescape);
output += "</a></p>";
;
}
output += "\n  </div>\n</section>\n";
if(runtime.contextOrFrameLookup(context, frame, "isLatest")) {
output += "<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "leftHref"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 53, colno = 87, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The child has left for another school: tell the desk"])), env.opts.autoescape);
output += "</a></p>";
;
}
output += "\n";
frame = frame.push();
var t_70 = runtime.contextOrFrameLookup(context, frame, "after");
if(t_70) {t_70 = runtime.fromIterator(t_70);
var t_69 = t_70.length;
for(var t_68=0; t_68 < t_70.length; t_68++) {
var t_71 = t_70[t_68];
frame.set("item", t_71);
frame.set("loop.index", t_68 + 1);
frame.set("loop.index0", t_68);
frame.set("loop.revindex", t_69 - t_68);
frame.set("loop.revindex0", t_69 - t_68 - 1);
frame.set("loop.first", t_68 === 0);
frame.set("loop.last", t_68 === t_69 - 1);
frame.set("loop.length", t_69);
output += runtime.suppressValue((lineno = 54, colno = 30, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "part"), "part", context, [t_71])), env.opts.autoescape);
;
}
}
frame = frame.pop();
output += "\n<nav class=\"fb-take\" aria-label=\"";
output += runtime.suppressValue((lineno = 55, colno = 37, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["For your record"])), env.opts.autoescape);
output += "\">\n  <a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "printHref"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 56, colno = 51, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Print on one sheet"])), env.opts.autoescape);
output += "</a>\n  <a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "pdfHref"), env.opts.autoescape);
output += "\" download>";
output += runtime.suppressValue((lineno = 57, colno = 58, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Take as a PDF for your safeguarding record"])), env.opts.autoescape);
output += "</a>\n  <a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "textHref"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 58, colno = 50, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Copy as text for your safeguarding record"])), env.opts.autoescape);
output += "</a>\n</nav>\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_back: b_back,
b_content: b_content,
root: root
};

})(),
  "pages/key-adult/print.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/key-adult/print.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
env.getTemplate("layout/task.njk", false, "pages/key-adult/print.njk", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "asWritten")) {
var t_7 = t_4.asWritten;
} else {
cb(new Error("cannot import 'asWritten'")); return;
}
context.setVariable("asWritten", t_7);
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_9,t_8) {
if(t_9) { cb(t_9); return; }
output += t_8;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("back"))(env, context, frame, runtime, function(t_11,t_10) {
if(t_11) { cb(t_11); return; }
output += t_10;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_13,t_12) {
if(t_13) { cb(t_13); return; }
output += t_12;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 2;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((lineno = 2, colno = 21, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Print"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_back(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "<nav aria-label=\"";
output += runtime.suppressValue((lineno = 3, colno = 37, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Back"])), env.opts.autoescape);
output += "\" class=\"fb-screen-only\"><a href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "backHref"), env.opts.autoescape);
output += "\" class=\"govuk-back-link\">";
output += runtime.suppressValue((lineno = 3, colno = 126, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Back"])), env.opts.autoescape);
output += "</a></nav>";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 4;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n<div class=\"govuk-inset-text fb-screen-only\">";
output += runtime.suppressValue((lineno = 5, colno = 49, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Print this page from your browser: Ctrl and P, or Command and P on a Mac. It fits one sheet. Put the sheet on the child's safeguarding file at once; do not leave it in the tray. That you printed it is recorded."])), env.opts.autoescape);
output += "</div>\n<article class=\"fb-sheet fb-sheet--";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "density"), env.opts.autoescape);
output += "\">\n  <div class=\"fb-sheet__top\">\n    <p class=\"fb-marking\">";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "page")),"marking"), env.opts.autoescape);
output += "</p>\n    <p class=\"govuk-body-s fb-as-at\">";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "page")),"asAt"), env.opts.autoescape);
output += " ";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "printed"), env.opts.autoescape);
output += "</p>\n  </div>\n  <div class=\"fb-sheet__rest\">\n  ";
frame = frame.push();
var t_16 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "page")),"notices");
if(t_16) {t_16 = runtime.fromIterator(t_16);
var t_15 = t_16.length;
for(var t_14=0; t_14 < t_16.length; t_14++) {
var t_17 = t_16[t_14];
frame.set("notice", t_17);
frame.set("loop.index", t_14 + 1);
frame.set("loop.index0", t_14);
frame.set("loop.revindex", t_15 - t_14);
frame.set("loop.revindex0", t_15 - t_14 - 1);
frame.set("loop.first", t_14 === 0);
frame.set("loop.last", t_14 === t_15 - 1);
frame.set("loop.length", t_15);
output += "<p class=\"govuk-body\"><strong>";
output += runtime.suppressValue(t_17, env.opts.autoescape);
output += "</strong></p>";
;
}
}
frame = frame.pop();
output += "\n  <h1 class=\"govuk-heading-l fb-title\">";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "page")),"title"), env.opts.autoescape);
output += "</h1>\n  ";
frame = frame.push();
var t_20 = runtime.contextOrFrameLookup(context, frame, "parts");
if(t_20) {t_20 = runtime.fromIterator(t_20);
var t_19 = t_20.length;
for(var t_18=0; t_18 < t_20.length; t_18++) {
var t_21 = t_20[t_18];
frame.set("item", t_21);
frame.set("loop.index", t_18 + 1);
frame.set("loop.index0", t_18);
frame.set("loop.revindex", t_19 - t_18);
frame.set("loop.revindex0", t_19 - t_18 - 1);
frame.set("loop.first", t_18 === 0);
frame.set("loop.last", t_18 === t_19 - 1);
frame.set("loop.length", t_19);
output += "\n  <section class=\"fb-sheet__part\">\n    ";
if(runtime.memberLookup((t_21),"name") != "child") {
output += "<h2 class=\"fb-part__heading\">";
output += runtime.suppressValue(runtime.memberLookup((t_21),"heading"), env.opts.autoescape);
output += "</h2>";
;
}
output += "\n    ";
if(runtime.memberLookup((t_21),"quotation")) {
output += "<p class=\"govuk-body\">“";
output += runtime.suppressValue(runtime.memberLookup((t_21),"quotation"), env.opts.autoescape);
output += "”</p>";
;
}
output += "\n    <p class=\"govuk-body\">";
frame = frame.push();
var t_24 = runtime.memberLookup((t_21),"sentences");
if(t_24) {t_24 = runtime.fromIterator(t_24);
var t_23 = t_24.length;
for(var t_22=0; t_22 < t_24.length; t_22++) {
var t_25 = t_24[t_22];
frame.set("sentence", t_25);
frame.set("loop.index", t_22 + 1);
frame.set("loop.index0", t_22);
frame.set("loop.revindex", t_23 - t_22);
frame.set("loop.revindex0", t_23 - t_22 - 1);
frame.set("loop.first", t_22 === 0);
frame.set("loop.last", t_22 === t_23 - 1);
frame.set("loop.length", t_23);
if(runtime.memberLookup((t_21),"english") && runtime.inOperator(t_25,runtime.memberLookup((t_21),"english"))) {
output += runtime.suppressValue((lineno = 18, colno = 124, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asWritten"), "asWritten", context, [t_25])), env.opts.autoescape);
;
}
else {
output += runtime.suppressValue(t_25, env.opts.autoescape);
;
}
output += " ";
;
}
}
frame = frame.pop();
output += "</p>\n    ";
frame = frame.push();
var t_28 = runtime.memberLookup((t_21),"lists");
if(t_28) {t_28 = runtime.fromIterator(t_28);
var t_27 = t_28.length;
for(var t_26=0; t_26 < t_28.length; t_26++) {
var t_29 = t_28[t_26];
frame.set("list", t_29);
frame.set("loop.index", t_26 + 1);
frame.set("loop.index0", t_26);
frame.set("loop.revindex", t_27 - t_26);
frame.set("loop.revindex0", t_27 - t_26 - 1);
frame.set("loop.first", t_26 === 0);
frame.set("loop.last", t_26 === t_27 - 1);
frame.set("loop.length", t_27);
output += "<p class=\"govuk-body\"><strong>";
output += runtime.suppressValue(runtime.memberLookup((t_29),"heading"), env.opts.autoescape);
output += ":</strong> ";
frame = frame.push();
var t_32 = runtime.memberLookup((t_29),"items");
if(t_32) {t_32 = runtime.fromIterator(t_32);
var t_31 = t_32.length;
for(var t_30=0; t_30 < t_32.length; t_30++) {
var t_33 = t_32[t_30];
frame.set("text", t_33);
frame.set("loop.index", t_30 + 1);
frame.set("loop.index0", t_30);
frame.set("loop.revindex", t_31 - t_30);
frame.set("loop.revindex0", t_31 - t_30 - 1);
frame.set("loop.first", t_30 === 0);
frame.set("loop.last", t_30 === t_31 - 1);
frame.set("loop.length", t_31);
output += runtime.suppressValue(t_33, env.opts.autoescape);
if(!runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "loop")),"last")) {
output += "; ";
;
}
else {
output += ".";
;
}
;
}
}
frame = frame.pop();
output += "</p>";
;
}
}
frame = frame.pop();
output += "\n    ";
if(runtime.memberLookup((t_21),"timeline")) {
output += "<p class=\"govuk-body\">";
frame = frame.push();
var t_36 = runtime.memberLookup((t_21),"timeline");
if(t_36) {t_36 = runtime.fromIterator(t_36);
var t_35 = t_36.length;
for(var t_34=0; t_34 < t_36.length; t_34++) {
var t_37 = t_36[t_34];
frame.set("one", t_37);
frame.set("loop.index", t_34 + 1);
frame.set("loop.index0", t_34);
frame.set("loop.revindex", t_35 - t_34);
frame.set("loop.revindex0", t_35 - t_34 - 1);
frame.set("loop.first", t_34 === 0);
frame.set("loop.last", t_34 === t_35 - 1);
frame.set("loop.length", t_35);
output += "<strong>";
output += runtime.suppressValue(runtime.memberLookup((t_37),"when"), env.opts.autoescape);
output += ":</strong> ";
output += runtime.suppressValue(runtime.memberLookup((t_37),"text"), env.opts.autoescape);
output += " ";
;
}
}
frame = frame.pop();
output += "</p>";
;
}
output += "\n  </section>\n  ";
;
}
}
frame = frame.pop();
output += "\n  </div>\n</article>\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_back: b_back,
b_content: b_content,
root: root
};

})(),
  "pages/key-adult/taken-back.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/key-adult/taken-back.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
env.getTemplate("layout/forms.njk", false, "pages/key-adult/taken-back.njk", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "form")) {
var t_7 = t_4.form;
} else {
cb(new Error("cannot import 'form'")); return;
}
context.setVariable("form", t_7);
if(Object.prototype.hasOwnProperty.call(t_4, "button")) {
var t_8 = t_4.button;
} else {
cb(new Error("cannot import 'button'")); return;
}
context.setVariable("button", t_8);
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
output += t_9;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("back"))(env, context, frame, runtime, function(t_12,t_11) {
if(t_12) { cb(t_12); return; }
output += t_11;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
output += t_13;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 2;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((lineno = 2, colno = 21, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Taken back"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_back(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "<nav aria-label=\"";
output += runtime.suppressValue((lineno = 3, colno = 37, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Back"])), env.opts.autoescape);
output += "\"><a href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "listHref"), env.opts.autoescape);
output += "\" class=\"govuk-back-link\">";
output += runtime.suppressValue((lineno = 3, colno = 103, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["All notifications"])), env.opts.autoescape);
output += "</a></nav>";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 4;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n<div class=\"govuk-grid-row\">\n  <div class=\"govuk-grid-column-two-thirds\">\n    <h1 class=\"govuk-heading-l\">";
output += runtime.suppressValue((lineno = 7, colno = 36, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["This notification was not for your school"])), env.opts.autoescape);
output += "</h1>\n    <p class=\"govuk-body-l\">";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "opened"), env.opts.autoescape);
output += "</p>\n    <ul class=\"govuk-list govuk-list--bullet\">\n      <li>";
output += runtime.suppressValue((lineno = 10, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Delete every copy: prints, notes, messages, entries on a child's file."])), env.opts.autoescape);
output += "</li>\n      <li>";
output += runtime.suppressValue((lineno = 11, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Tell nobody what it said. If you told somebody already, ring us now: {telephone}.",{"telephone": runtime.contextOrFrameLookup(context, frame, "deskTelephone")}])), env.opts.autoescape);
output += "</li>\n    </ul>\n    ";
if(runtime.contextOrFrameLookup(context, frame, "confirmed")) {
output += "<p class=\"govuk-body\"><strong>";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "confirmed"), env.opts.autoescape);
output += "</strong></p>";
;
}
else {
output += "\n    ";
output += runtime.suppressValue((lineno = 14, colno = 16, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.contextOrFrameLookup(context, frame, "action"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_15 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_16 = "";t_16 += runtime.suppressValue((lineno = 14, colno = 42, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 14, colno = 44, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["I have deleted every copy, and told nobody else"]))])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_16);
});
return macro_t_15;})()})])), env.opts.autoescape);
;
}
output += "\n  </div>\n</div>\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_back: b_back,
b_content: b_content,
root: root
};

})(),
  "pages/key-adult/tell.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/key-adult/tell.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
env.getTemplate("layout/forms.njk", false, "pages/key-adult/tell.njk", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "form")) {
var t_7 = t_4.form;
} else {
cb(new Error("cannot import 'form'")); return;
}
context.setVariable("form", t_7);
if(Object.prototype.hasOwnProperty.call(t_4, "button")) {
var t_8 = t_4.button;
} else {
cb(new Error("cannot import 'button'")); return;
}
context.setVariable("button", t_8);
if(Object.prototype.hasOwnProperty.call(t_4, "text")) {
var t_9 = t_4.text;
} else {
cb(new Error("cannot import 'text'")); return;
}
context.setVariable("text", t_9);
if(Object.prototype.hasOwnProperty.call(t_4, "choice")) {
var t_10 = t_4.choice;
} else {
cb(new Error("cannot import 'choice'")); return;
}
context.setVariable("choice", t_10);
if(Object.prototype.hasOwnProperty.call(t_4, "choices")) {
var t_11 = t_4.choices;
} else {
cb(new Error("cannot import 'choices'")); return;
}
context.setVariable("choices", t_11);
if(Object.prototype.hasOwnProperty.call(t_4, "errors")) {
var t_12 = t_4.errors;
} else {
cb(new Error("cannot import 'errors'")); return;
}
context.setVariable("errorSummary", t_12);
if(Object.prototype.hasOwnProperty.call(t_4, "done")) {
var t_13 = t_4.done;
} else {
cb(new Error("cannot import 'done'")); return;
}
context.setVariable("doneMessage", t_13);
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_15,t_14) {
if(t_15) { cb(t_15); return; }
output += t_14;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("back"))(env, context, frame, runtime, function(t_17,t_16) {
if(t_17) { cb(t_17); return; }
output += t_16;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_19,t_18) {
if(t_19) { cb(t_19); return; }
output += t_18;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 2;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((lineno = 2, colno = 21, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Ask or tell the desk"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_back(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "<nav aria-label=\"";
output += runtime.suppressValue((lineno = 3, colno = 37, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Back"])), env.opts.autoescape);
output += "\"><a href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "backHref"), env.opts.autoescape);
output += "\" class=\"govuk-back-link\">";
output += runtime.suppressValue((lineno = 3, colno = 103, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Back"])), env.opts.autoescape);
output += "</a></nav>";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 4;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n";
output += runtime.suppressValue((lineno = 5, colno = 15, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "errorSummary"), "errorSummary", context, [runtime.contextOrFrameLookup(context, frame, "errors")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((lineno = 6, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "doneMessage"), "doneMessage", context, [runtime.contextOrFrameLookup(context, frame, "done")])), env.opts.autoescape);
output += "\n<div class=\"govuk-grid-row\">\n  <div class=\"govuk-grid-column-two-thirds\">\n    <span class=\"govuk-caption-l\">";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "name"), env.opts.autoescape);
output += "</span>\n    <h1 class=\"govuk-heading-l\">";
output += runtime.suppressValue((lineno = 10, colno = 36, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Ask or tell the desk"])), env.opts.autoescape);
output += "</h1>\n    <p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 11, colno = 30, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["You choose from lists, so that nothing about a child is written where it should not be. If it cannot wait, ring the desk. If the child is in danger now, ring 999."])), env.opts.autoescape);
output += "</p>\n    ";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "said")),"length")) {
output += "\n    <h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue((lineno = 13, colno = 36, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["So far"])), env.opts.autoescape);
output += "</h2>\n    <ul class=\"govuk-list\">\n      ";
frame = frame.push();
var t_22 = runtime.contextOrFrameLookup(context, frame, "said");
if(t_22) {t_22 = runtime.fromIterator(t_22);
var t_21 = t_22.length;
for(var t_20=0; t_20 < t_22.length; t_20++) {
var t_23 = t_22[t_20];
frame.set("item", t_23);
frame.set("loop.index", t_20 + 1);
frame.set("loop.index0", t_20);
frame.set("loop.revindex", t_21 - t_20);
frame.set("loop.revindex0", t_21 - t_20 - 1);
frame.set("loop.first", t_20 === 0);
frame.set("loop.last", t_20 === t_21 - 1);
frame.set("loop.length", t_21);
output += "<li><p class=\"govuk-body\">";
output += runtime.suppressValue(runtime.memberLookup((t_23),"when"), env.opts.autoescape);
output += ": ";
output += runtime.suppressValue(runtime.memberLookup((t_23),"text"), env.opts.autoescape);
if(runtime.memberLookup((t_23),"waits")) {
output += " <strong class=\"govuk-tag govuk-tag--yellow\">";
output += runtime.suppressValue((lineno = 15, colno = 154, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Waits for the desk"])), env.opts.autoescape);
output += "</strong>";
;
}
output += "</p>\n      ";
if(runtime.memberLookup((t_23),"answer")) {
output += "<p class=\"govuk-body govuk-inset-text\">";
output += runtime.suppressValue((lineno = 16, colno = 69, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The desk, {when}:",{"when": runtime.memberLookup((runtime.memberLookup((t_23),"answer")),"when")}])), env.opts.autoescape);
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((t_23),"answer")),"text"), env.opts.autoescape);
output += "</p>";
;
}
output += "</li>";
;
}
}
frame = frame.pop();
output += "\n    </ul>\n    ";
;
}
output += "\n    <h2 class=\"govuk-heading-m\" id=\"ask\">";
output += runtime.suppressValue((lineno = 19, colno = 45, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Ask the desk"])), env.opts.autoescape);
output += "</h2>\n    <p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 20, colno = 30, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The answer comes to the notification's own page. No email says that it is there."])), env.opts.autoescape);
output += "</p>\n    ";
output += runtime.suppressValue((lineno = 21, colno = 16, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "ask")),"action"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_24 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_25 = "";t_25 += runtime.suppressValue((lineno = 21, colno = 46, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "choice"), "choice", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "ask")),"field")])), env.opts.autoescape);
t_25 += runtime.suppressValue((lineno = 21, colno = 69, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 21, colno = 71, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Ask"]))])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_25);
});
return macro_t_24;})()})])), env.opts.autoescape);
output += "\n    <h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue((lineno = 22, colno = 36, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The child is not here this morning"])), env.opts.autoescape);
output += "</h2>\n    <p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 23, colno = 30, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The desk is told at once. Follow your own procedure for absence as well."])), env.opts.autoescape);
output += "</p>\n    ";
output += runtime.suppressValue((lineno = 24, colno = 16, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.contextOrFrameLookup(context, frame, "absentAction"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_26 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_27 = "";t_27 += runtime.suppressValue((lineno = 24, colno = 48, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 24, colno = 50, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Say: absent this morning"])),"secondary"])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_27);
});
return macro_t_26;})()})])), env.opts.autoescape);
output += "\n    <h2 class=\"govuk-heading-m\" id=\"left\">";
output += runtime.suppressValue((lineno = 25, colno = 46, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The child has left for another school"])), env.opts.autoescape);
output += "</h2>\n    <p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 26, colno = 30, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The page is then hidden from everyone at your school, and the desk makes sure that the other school is told."])), env.opts.autoescape);
output += "</p>\n    ";
output += runtime.suppressValue((lineno = 27, colno = 16, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "find")),"action"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_28 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_29 = "";t_29 += runtime.suppressValue((lineno = 27, colno = 45, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "text"), "text", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "find")),"field")])), env.opts.autoescape);
t_29 += runtime.suppressValue((lineno = 27, colno = 69, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 27, colno = 71, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Find the school"])),"secondary"])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_29);
});
return macro_t_28;})()})])), env.opts.autoescape);
output += "\n    ";
if(runtime.contextOrFrameLookup(context, frame, "left")) {
output += runtime.suppressValue((lineno = 28, colno = 29, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "left")),"action"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_30 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_31 = "";t_31 += runtime.suppressValue((lineno = 28, colno = 60, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "choice"), "choice", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "left")),"field")])), env.opts.autoescape);
t_31 += runtime.suppressValue((lineno = 28, colno = 84, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 28, colno = 86, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The child is there now"])),"warning"])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_31);
});
return macro_t_30;})()})])), env.opts.autoescape);
;
}
output += "\n    ";
if(runtime.contextOrFrameLookup(context, frame, "colleagues")) {
output += "\n    <h2 class=\"govuk-heading-m\" id=\"who-else\">";
output += runtime.suppressValue((lineno = 30, colno = 50, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Record who else here should know"])), env.opts.autoescape);
output += "</h2>\n    <p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 31, colno = 30, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Only those who need it to keep the child safe. It is recorded and shown to your school's other key adults; nothing is sent to anybody, so tell them yourself, in person."])), env.opts.autoescape);
output += "</p>\n    <p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 32, colno = 30, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Tell nobody who is, or may be, close to anyone in it. If you are not sure, ring the desk first."])), env.opts.autoescape);
output += "</p>\n    ";
output += runtime.suppressValue((lineno = 33, colno = 16, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "colleagues")),"action"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_32 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_33 = "";t_33 += runtime.suppressValue((lineno = 33, colno = 54, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "choices"), "choices", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "colleagues")),"who")])), env.opts.autoescape);
t_33 += runtime.suppressValue((lineno = 33, colno = 82, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "choice"), "choice", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "colleagues")),"telling")])), env.opts.autoescape);
t_33 += runtime.suppressValue((lineno = 33, colno = 114, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 33, colno = 116, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Record who knows"])),"secondary"])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_33);
});
return macro_t_32;})()})])), env.opts.autoescape);
output += "\n    ";
;
}
output += "\n    <h2 class=\"govuk-heading-m\" id=\"support\">";
output += runtime.suppressValue((lineno = 35, colno = 49, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Record what you did for the child"])), env.opts.autoescape);
output += "</h2>\n    <p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 36, colno = 30, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["It stands in the record of this notification. It takes the place of nothing in your own safeguarding record."])), env.opts.autoescape);
output += "</p>\n    ";
output += runtime.suppressValue((lineno = 37, colno = 16, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "support")),"action"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_34 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_35 = "";t_35 += runtime.suppressValue((lineno = 37, colno = 50, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "choice"), "choice", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "support")),"field")])), env.opts.autoescape);
t_35 += runtime.suppressValue((lineno = 37, colno = 77, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 37, colno = 79, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Record it"])),"secondary"])), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_35);
});
return macro_t_34;})()})])), env.opts.autoescape);
output += "\n  </div>\n</div>\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_back: b_back,
b_content: b_content,
root: root
};

})(),
  "pages/key-adult/text.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/key-adult/text.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
output += t_4;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("back"))(env, context, frame, runtime, function(t_7,t_6) {
if(t_7) { cb(t_7); return; }
output += t_6;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_9,t_8) {
if(t_9) { cb(t_9); return; }
output += t_8;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 1;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((lineno = 1, colno = 21, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Text for your record"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_back(env, context, frame, runtime, cb) {
var lineno = 2;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "<nav aria-label=\"";
output += runtime.suppressValue((lineno = 2, colno = 37, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Back"])), env.opts.autoescape);
output += "\"><a href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "backHref"), env.opts.autoescape);
output += "\" class=\"govuk-back-link\">";
output += runtime.suppressValue((lineno = 2, colno = 103, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Back"])), env.opts.autoescape);
output += "</a></nav>";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n<h1 class=\"govuk-heading-l\">";
output += runtime.suppressValue((lineno = 4, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Text for your record"])), env.opts.autoescape);
output += "</h1>\n<p class=\"govuk-body\" id=\"how\">";
output += runtime.suppressValue((lineno = 5, colno = 35, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Click into the text, select all of it (Ctrl and A), copy it (Ctrl and C), and paste it into the child's safeguarding record. Then copy something else, so that it does not stay on this computer. That you opened this page is recorded."])), env.opts.autoescape);
output += "</p>\n<label class=\"govuk-label govuk-label--s\" for=\"text\">";
output += runtime.suppressValue((lineno = 6, colno = 57, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The notification as text"])), env.opts.autoescape);
output += "</label>\n<textarea class=\"govuk-textarea\" id=\"text\" rows=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "rows"), env.opts.autoescape);
output += "\" readonly aria-describedby=\"how\">";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "text"), env.opts.autoescape);
output += "</textarea>\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_back: b_back,
b_content: b_content,
root: root
};

})(),
  "pages/key-adult/withdrawn.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/key-adult/withdrawn.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
output += t_4;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("back"))(env, context, frame, runtime, function(t_7,t_6) {
if(t_7) { cb(t_7); return; }
output += t_6;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_9,t_8) {
if(t_9) { cb(t_9); return; }
output += t_8;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 1;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((lineno = 1, colno = 21, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Withdrawn"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_back(env, context, frame, runtime, cb) {
var lineno = 2;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "<nav aria-label=\"";
output += runtime.suppressValue((lineno = 2, colno = 37, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Back"])), env.opts.autoescape);
output += "\"><a href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "listHref"), env.opts.autoescape);
output += "\" class=\"govuk-back-link\">";
output += runtime.suppressValue((lineno = 2, colno = 103, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["All notifications"])), env.opts.autoescape);
output += "</a></nav>";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n<div class=\"govuk-grid-row\">\n  <div class=\"govuk-grid-column-two-thirds\">\n    <h1 class=\"govuk-heading-l\">";
output += runtime.suppressValue((lineno = 6, colno = 36, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["This notification has been withdrawn"])), env.opts.autoescape);
output += "</h1>\n    <p class=\"govuk-body-l\">";
output += runtime.suppressValue((lineno = 7, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["You read a notification about {name}.",{"name": runtime.contextOrFrameLookup(context, frame, "name")}])), env.opts.autoescape);
output += " ";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "reason"), env.opts.autoescape);
output += "</p>\n    <h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue((lineno = 8, colno = 36, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["What to do with your record"])), env.opts.autoescape);
output += "</h2>\n    <ul class=\"govuk-list govuk-list--bullet\">";
frame = frame.push();
var t_12 = runtime.contextOrFrameLookup(context, frame, "advice");
if(t_12) {t_12 = runtime.fromIterator(t_12);
var t_11 = t_12.length;
for(var t_10=0; t_10 < t_12.length; t_10++) {
var t_13 = t_12[t_10];
frame.set("text", t_13);
frame.set("loop.index", t_10 + 1);
frame.set("loop.index0", t_10);
frame.set("loop.revindex", t_11 - t_10);
frame.set("loop.revindex0", t_11 - t_10 - 1);
frame.set("loop.first", t_10 === 0);
frame.set("loop.last", t_10 === t_11 - 1);
frame.set("loop.length", t_11);
output += "<li>";
output += runtime.suppressValue(t_13, env.opts.autoescape);
output += "</li>";
;
}
}
frame = frame.pop();
output += "</ul>\n    <p class=\"govuk-body\">";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "desk"), env.opts.autoescape);
output += "</p>\n  </div>\n</div>\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_back: b_back,
b_content: b_content,
root: root
};

})(),
  "pages/policy/comparison.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/policy/comparison.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
env.getTemplate("pages/policy/parts.njk", false, "pages/policy/comparison.njk", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "changes")) {
var t_7 = t_4.changes;
} else {
cb(new Error("cannot import 'changes'")); return;
}
context.setVariable("changes", t_7);
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_9,t_8) {
if(t_9) { cb(t_9); return; }
output += t_8;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("back"))(env, context, frame, runtime, function(t_11,t_10) {
if(t_11) { cb(t_11); return; }
output += t_10;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_13,t_12) {
if(t_13) { cb(t_13); return; }
output += t_12;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 2;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((lineno = 2, colno = 21, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["From {before} to {after}",{"before": runtime.contextOrFrameLookup(context, frame, "before"),"after": runtime.contextOrFrameLookup(context, frame, "after")}])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_back(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "<nav aria-label=\"";
output += runtime.suppressValue((lineno = 3, colno = 37, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Back"])), env.opts.autoescape);
output += "\"><a href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "backHref"), env.opts.autoescape);
output += "\" class=\"govuk-back-link\">";
output += runtime.suppressValue((lineno = 3, colno = 103, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Policy packs"])), env.opts.autoescape);
output += "</a></nav>";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 4;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n<span class=\"govuk-caption-l\">";
output += runtime.suppressValue((lineno = 5, colno = 34, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Policy packs"])), env.opts.autoescape);
output += "</span>\n<h1 class=\"govuk-heading-l\">";
output += runtime.suppressValue((lineno = 6, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["From version {before} to {after}",{"before": runtime.contextOrFrameLookup(context, frame, "before"),"after": runtime.contextOrFrameLookup(context, frame, "after")}])), env.opts.autoescape);
output += "</h1>\n<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "swapHref"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 7, colno = 70, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The other way round"])), env.opts.autoescape);
output += "</a></p>\n";
output += runtime.suppressValue((lineno = 8, colno = 10, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "changes"), "changes", context, [runtime.contextOrFrameLookup(context, frame, "groups")])), env.opts.autoescape);
output += "\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_back: b_back,
b_content: b_content,
root: root
};

})(),
  "pages/policy/parts.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/forms.njk", false, "pages/policy/parts.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.prototype.hasOwnProperty.call(t_1, "form")) {
var t_4 = t_1.form;
} else {
cb(new Error("cannot import 'form'")); return;
}
context.setVariable("form", t_4);
if(Object.prototype.hasOwnProperty.call(t_1, "button")) {
var t_5 = t_1.button;
} else {
cb(new Error("cannot import 'button'")); return;
}
context.setVariable("button", t_5);
output += "\n";
env.getTemplate("layout/task.njk", false, "pages/policy/parts.njk", false, function(t_7,t_6) {
if(t_7) { cb(t_7); return; }
t_6.getExported(function(t_8,t_6) {
if(t_8) { cb(t_8); return; }
if(Object.prototype.hasOwnProperty.call(t_6, "asWritten")) {
var t_9 = t_6.asWritten;
} else {
cb(new Error("cannot import 'asWritten'")); return;
}
context.setVariable("asWritten", t_9);
output += "\n";
env.getTemplate("govuk/components/textarea/macro.njk", false, "pages/policy/parts.njk", false, function(t_11,t_10) {
if(t_11) { cb(t_11); return; }
t_10.getExported(function(t_12,t_10) {
if(t_12) { cb(t_12); return; }
if(Object.prototype.hasOwnProperty.call(t_10, "govukTextarea")) {
var t_13 = t_10.govukTextarea;
} else {
cb(new Error("cannot import 'govukTextarea'")); return;
}
context.setVariable("govukTextarea", t_13);
output += "\n";
output += "\n";
var macro_t_14 = runtime.makeMacro(
["groups"], 
[], 
function (l_groups, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("groups", l_groups);
var t_15 = "";t_15 += "\n";
if(!runtime.memberLookup((l_groups),"length")) {
t_15 += "<p class=\"govuk-body-l\">";
t_15 += runtime.suppressValue((lineno = 5, colno = 54, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Nothing differs."])), env.opts.autoescape);
t_15 += "</p>";
;
}
t_15 += "\n";
frame = frame.push();
var t_18 = l_groups;
if(t_18) {t_18 = runtime.fromIterator(t_18);
var t_17 = t_18.length;
for(var t_16=0; t_16 < t_18.length; t_16++) {
var t_19 = t_18[t_16];
frame.set("group", t_19);
frame.set("loop.index", t_16 + 1);
frame.set("loop.index0", t_16);
frame.set("loop.revindex", t_17 - t_16);
frame.set("loop.revindex0", t_17 - t_16 - 1);
frame.set("loop.first", t_16 === 0);
frame.set("loop.last", t_16 === t_17 - 1);
frame.set("loop.length", t_17);
t_15 += "\n<h2 class=\"govuk-heading-m\">";
t_15 += runtime.suppressValue(runtime.memberLookup((t_19),"heading"), env.opts.autoescape);
t_15 += "</h2>\n<div class=\"fb-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"";
t_15 += runtime.suppressValue(runtime.memberLookup((t_19),"heading"), env.opts.autoescape);
t_15 += "\">\n<table class=\"govuk-table govuk-table--small-text-until-tablet fb-pack\">\n  <caption class=\"govuk-visually-hidden\">";
t_15 += runtime.suppressValue(runtime.memberLookup((t_19),"heading"), env.opts.autoescape);
t_15 += "</caption>\n  <thead class=\"govuk-table__head\"><tr class=\"govuk-table__row\"><th scope=\"col\" class=\"govuk-table__header\">";
t_15 += runtime.suppressValue((lineno = 11, colno = 112, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Setting"])), env.opts.autoescape);
t_15 += "</th>";
if(runtime.memberLookup((t_19),"kind") != "added") {
t_15 += "<th scope=\"col\" class=\"govuk-table__header\">";
t_15 += runtime.suppressValue((lineno = 11, colno = 209, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Before"])), env.opts.autoescape);
t_15 += "</th>";
;
}
if(runtime.memberLookup((t_19),"kind") != "removed") {
t_15 += "<th scope=\"col\" class=\"govuk-table__header\">";
t_15 += runtime.suppressValue((lineno = 11, colno = 318, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["After"])), env.opts.autoescape);
t_15 += "</th>";
;
}
t_15 += "</tr></thead>\n  <tbody class=\"govuk-table__body\">\n  ";
frame = frame.push();
var t_22 = runtime.memberLookup((t_19),"rows");
if(t_22) {t_22 = runtime.fromIterator(t_22);
var t_21 = t_22.length;
for(var t_20=0; t_20 < t_22.length; t_20++) {
var t_23 = t_22[t_20];
frame.set("row", t_23);
frame.set("loop.index", t_20 + 1);
frame.set("loop.index0", t_20);
frame.set("loop.revindex", t_21 - t_20);
frame.set("loop.revindex0", t_21 - t_20 - 1);
frame.set("loop.first", t_20 === 0);
frame.set("loop.last", t_20 === t_21 - 1);
frame.set("loop.length", t_21);
t_15 += "<tr class=\"govuk-table__row\"><th scope=\"row\" class=\"govuk-table__header fb-pack__field\">";
t_15 += runtime.suppressValue((lineno = 13, colno = 129, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asWritten"), "asWritten", context, [runtime.memberLookup((t_23),"field")])), env.opts.autoescape);
t_15 += "</th>";
if(runtime.memberLookup((t_19),"kind") != "added") {
t_15 += "<td class=\"govuk-table__cell\"><del class=\"fb-pack__before\">";
t_15 += runtime.suppressValue((lineno = 13, colno = 249, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asWritten"), "asWritten", context, [runtime.memberLookup((t_23),"before")])), env.opts.autoescape);
t_15 += "</del></td>";
;
}
if(runtime.memberLookup((t_19),"kind") != "removed") {
t_15 += "<td class=\"govuk-table__cell\"><ins class=\"fb-pack__after\">";
t_15 += runtime.suppressValue((lineno = 13, colno = 388, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asWritten"), "asWritten", context, [runtime.memberLookup((t_23),"after")])), env.opts.autoescape);
t_15 += "</ins></td>";
;
}
t_15 += "</tr>\n  ";
;
}
}
frame = frame.pop();
t_15 += "\n  </tbody>\n</table>\n</div>\n";
;
}
}
frame = frame.pop();
t_15 += "\n";
;
frame = callerFrame;
return new runtime.SafeString(t_15);
});
context.addExport("changes");
context.setVariable("changes", macro_t_14);
output += "\n";
var macro_t_24 = runtime.makeMacro(
["action", "csrf", "value", "errorList"], 
[], 
function (l_action, l_csrf, l_value, l_errorList, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("action", l_action);
frame.set("csrf", l_csrf);
frame.set("value", l_value);
frame.set("errorList", l_errorList);
var t_25 = "";t_25 += "\n";
t_25 += runtime.suppressValue((lineno = 21, colno = 12, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "form"), "form", context, [l_action,l_csrf,runtime.makeKeywordArgs({"caller": (function (){var macro_t_26 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_27 = "";t_27 += "\n";
t_27 += runtime.suppressValue((lineno = 22, colno = 16, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "govukTextarea"), "govukTextarea", context, [{"id": "pack","name": "pack","value": l_value,"rows": 12,"spellcheck": false,"autocomplete": "off","classes": "fb-pack__text","label": {"text": (lineno = 23, colno = 18, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The whole pack, as JSON"])),"classes": "govuk-label--s"},"hint": {"text": (lineno = 23, colno = 91, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The version in use stands here to begin with. What you send is checked and compared, and not kept."]))},"errorMessage": (runtime.memberLookup((l_errorList),"length")?{"text": (lineno = 24, colno = 25, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Put right what is listed above"])),"visuallyHiddenText": (lineno = 24, colno = 82, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Error"]))}:"")}])), env.opts.autoescape);
t_27 += "\n";
t_27 += runtime.suppressValue((lineno = 25, colno = 9, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(lineno = 25, colno = 11, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Check it and compare it"]))])), env.opts.autoescape);
t_27 += "\n";
;
frame = frame.pop();
return new runtime.SafeString(t_27);
});
return macro_t_26;})()})])), env.opts.autoescape);
t_25 += "\n";
;
frame = callerFrame;
return new runtime.SafeString(t_25);
});
context.addExport("tryForm");
context.setVariable("tryForm", macro_t_24);
output += "\n";
var macro_t_28 = runtime.makeMacro(
["command"], 
[], 
function (l_command, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("command", l_command);
var t_29 = "";t_29 += "\n<p class=\"govuk-body\">";
t_29 += runtime.suppressValue((lineno = 29, colno = 26, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["For another month, or for years from before First Bell, whoever holds the force's facts runs:"])), env.opts.autoescape);
t_29 += "</p>\n<p class=\"govuk-body fb-figures__command\"><code>";
t_29 += runtime.suppressValue(l_command, env.opts.autoescape);
t_29 += "</code></p>\n";
;
frame = callerFrame;
return new runtime.SafeString(t_29);
});
context.addExport("onLastMonth");
context.setVariable("onLastMonth", macro_t_28);
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
  "pages/policy/try.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/policy/try.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
env.getTemplate("layout/forms.njk", false, "pages/policy/try.njk", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "errors")) {
var t_7 = t_4.errors;
} else {
cb(new Error("cannot import 'errors'")); return;
}
context.setVariable("errors", t_7);
output += "\n";
env.getTemplate("pages/policy/parts.njk", false, "pages/policy/try.njk", false, function(t_9,t_8) {
if(t_9) { cb(t_9); return; }
t_8.getExported(function(t_10,t_8) {
if(t_10) { cb(t_10); return; }
if(Object.prototype.hasOwnProperty.call(t_8, "changes")) {
var t_11 = t_8.changes;
} else {
cb(new Error("cannot import 'changes'")); return;
}
context.setVariable("changes", t_11);
if(Object.prototype.hasOwnProperty.call(t_8, "tryForm")) {
var t_12 = t_8.tryForm;
} else {
cb(new Error("cannot import 'tryForm'")); return;
}
context.setVariable("tryForm", t_12);
if(Object.prototype.hasOwnProperty.call(t_8, "onLastMonth")) {
var t_13 = t_8.onLastMonth;
} else {
cb(new Error("cannot import 'onLastMonth'")); return;
}
context.setVariable("onLastMonth", t_13);
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_15,t_14) {
if(t_15) { cb(t_15); return; }
output += t_14;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("back"))(env, context, frame, runtime, function(t_17,t_16) {
if(t_17) { cb(t_17); return; }
output += t_16;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_19,t_18) {
if(t_19) { cb(t_19); return; }
output += t_18;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "errorList")),"length")) {
output += runtime.suppressValue((lineno = 3, colno = 46, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Error:"])), env.opts.autoescape);
output += " ";
;
}
output += runtime.suppressValue((lineno = 3, colno = 75, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Try a change"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_back(env, context, frame, runtime, cb) {
var lineno = 4;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "<nav aria-label=\"";
output += runtime.suppressValue((lineno = 4, colno = 37, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Back"])), env.opts.autoescape);
output += "\"><a href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "backHref"), env.opts.autoescape);
output += "\" class=\"govuk-back-link\">";
output += runtime.suppressValue((lineno = 4, colno = 103, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Policy packs"])), env.opts.autoescape);
output += "</a></nav>";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 5;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n";
output += runtime.suppressValue((lineno = 6, colno = 9, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "errors"), "errors", context, [runtime.contextOrFrameLookup(context, frame, "errorList")])), env.opts.autoescape);
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "sound")) {
output += "\n<h1 class=\"govuk-heading-l\">";
output += runtime.suppressValue((lineno = 8, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The pack is sound"])), env.opts.autoescape);
output += "</h1>\n<p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 9, colno = 26, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["It would be version {version}, and differs from version {current} as follows. Nothing has been switched on, and nothing of it was kept.",{"version": runtime.contextOrFrameLookup(context, frame, "version"),"current": runtime.contextOrFrameLookup(context, frame, "current")}])), env.opts.autoescape);
output += "</p>\n";
if(runtime.contextOrFrameLookup(context, frame, "sameVersion")) {
output += "<div class=\"govuk-warning-text\"><span class=\"govuk-warning-text__icon\" aria-hidden=\"true\">!</span><strong class=\"govuk-warning-text__text\"><span class=\"govuk-visually-hidden\">";
output += runtime.suppressValue((lineno = 10, colno = 199, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Warning"])), env.opts.autoescape);
output += "</span>";
output += runtime.suppressValue((lineno = 10, colno = 224, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Its version is that of the pack in use. Give it another: decisions record by which version they were made."])), env.opts.autoescape);
output += "</strong></div>";
;
}
output += "\n";
output += runtime.suppressValue((lineno = 11, colno = 10, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "changes"), "changes", context, [runtime.contextOrFrameLookup(context, frame, "groups")])), env.opts.autoescape);
output += "\n<h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue((lineno = 12, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["On last month's incidents"])), env.opts.autoescape);
output += "</h2>\n";
if(runtime.contextOrFrameLookup(context, frame, "tried")) {
output += "\n<p class=\"govuk-body\">";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "tried")),"sentence"), env.opts.autoescape);
output += "</p>\n";
frame = frame.push();
var t_22 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "tried")),"tables");
if(t_22) {t_22 = runtime.fromIterator(t_22);
var t_21 = t_22.length;
for(var t_20=0; t_20 < t_22.length; t_20++) {
var t_23 = t_22[t_20];
frame.set("table", t_23);
frame.set("loop.index", t_20 + 1);
frame.set("loop.index0", t_20);
frame.set("loop.revindex", t_21 - t_20);
frame.set("loop.revindex0", t_21 - t_20 - 1);
frame.set("loop.first", t_20 === 0);
frame.set("loop.last", t_20 === t_21 - 1);
frame.set("loop.length", t_21);
output += "\n<div class=\"fb-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"";
output += runtime.suppressValue(runtime.memberLookup((t_23),"caption"), env.opts.autoescape);
output += "\">\n<table class=\"govuk-table govuk-table--small-text-until-tablet\">\n  <caption class=\"govuk-table__caption govuk-table__caption--s\">";
output += runtime.suppressValue(runtime.memberLookup((t_23),"caption"), env.opts.autoescape);
output += "</caption>\n  <thead class=\"govuk-table__head\"><tr class=\"govuk-table__row\"><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue(runtime.memberLookup((t_23),"first"), env.opts.autoescape);
output += "</th><th scope=\"col\" class=\"govuk-table__header govuk-table__header--numeric\">";
output += runtime.suppressValue((lineno = 19, colno = 207, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["In use"])), env.opts.autoescape);
output += "</th><th scope=\"col\" class=\"govuk-table__header govuk-table__header--numeric\">";
output += runtime.suppressValue((lineno = 19, colno = 302, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Tried"])), env.opts.autoescape);
output += "</th><th scope=\"col\" class=\"govuk-table__header govuk-table__header--numeric\">";
output += runtime.suppressValue((lineno = 19, colno = 396, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Difference"])), env.opts.autoescape);
output += "</th></tr></thead>\n  <tbody class=\"govuk-table__body\">";
frame = frame.push();
var t_26 = runtime.memberLookup((t_23),"rows");
if(t_26) {t_26 = runtime.fromIterator(t_26);
var t_25 = t_26.length;
for(var t_24=0; t_24 < t_26.length; t_24++) {
var t_27 = t_26[t_24];
frame.set("row", t_27);
frame.set("loop.index", t_24 + 1);
frame.set("loop.index0", t_24);
frame.set("loop.revindex", t_25 - t_24);
frame.set("loop.revindex0", t_25 - t_24 - 1);
frame.set("loop.first", t_24 === 0);
frame.set("loop.last", t_24 === t_25 - 1);
frame.set("loop.length", t_25);
output += "<tr class=\"govuk-table__row\"><th scope=\"row\" class=\"govuk-table__header\">";
output += runtime.suppressValue(runtime.memberLookup((t_27),"name"), env.opts.autoescape);
output += "</th><td class=\"govuk-table__cell govuk-table__cell--numeric\">";
output += runtime.suppressValue(runtime.memberLookup((t_27),"before"), env.opts.autoescape);
output += "</td><td class=\"govuk-table__cell govuk-table__cell--numeric\">";
output += runtime.suppressValue(runtime.memberLookup((t_27),"after"), env.opts.autoescape);
output += "</td><td class=\"govuk-table__cell govuk-table__cell--numeric\">";
output += runtime.suppressValue(runtime.memberLookup((t_27),"difference"), env.opts.autoescape);
output += "</td></tr>";
;
}
}
frame = frame.pop();
output += "</tbody>\n</table>\n</div>\n";
;
}
}
frame = frame.pop();
output += "\n";
;
}
else {
output += "<p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 24, colno = 36, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["No risk rule differs, so no flag would."])), env.opts.autoescape);
output += "</p>";
;
}
output += "\n";
output += runtime.suppressValue((lineno = 25, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "onLastMonth"), "onLastMonth", context, [runtime.contextOrFrameLookup(context, frame, "command")])), env.opts.autoescape);
output += "\n<h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue((lineno = 26, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Try another"])), env.opts.autoescape);
output += "</h2>\n";
;
}
else {
output += "\n<h1 class=\"govuk-heading-l\">";
output += runtime.suppressValue((lineno = 28, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The pack cannot be used as it is"])), env.opts.autoescape);
output += "</h1>\n";
;
}
output += "\n";
output += runtime.suppressValue((lineno = 30, colno = 10, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "tryForm"), "tryForm", context, [runtime.contextOrFrameLookup(context, frame, "tryHref"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.contextOrFrameLookup(context, frame, "text"),runtime.contextOrFrameLookup(context, frame, "errorList")])), env.opts.autoescape);
output += "\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_back: b_back,
b_content: b_content,
root: root
};

})(),
  "pages/policy/version.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/policy/version.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
env.getTemplate("layout/task.njk", false, "pages/policy/version.njk", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "asWritten")) {
var t_7 = t_4.asWritten;
} else {
cb(new Error("cannot import 'asWritten'")); return;
}
context.setVariable("asWritten", t_7);
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_9,t_8) {
if(t_9) { cb(t_9); return; }
output += t_8;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("back"))(env, context, frame, runtime, function(t_11,t_10) {
if(t_11) { cb(t_11); return; }
output += t_10;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_13,t_12) {
if(t_13) { cb(t_13); return; }
output += t_12;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 2;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((lineno = 2, colno = 21, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Policy pack {version}",{"version": runtime.contextOrFrameLookup(context, frame, "version")}])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_back(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "<nav aria-label=\"";
output += runtime.suppressValue((lineno = 3, colno = 37, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Back"])), env.opts.autoescape);
output += "\"><a href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "backHref"), env.opts.autoescape);
output += "\" class=\"govuk-back-link\">";
output += runtime.suppressValue((lineno = 3, colno = 103, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Policy packs"])), env.opts.autoescape);
output += "</a></nav>";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 4;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n<h1 class=\"govuk-heading-l\">";
output += runtime.suppressValue((lineno = 5, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Policy pack {version}",{"version": runtime.contextOrFrameLookup(context, frame, "version")}])), env.opts.autoescape);
output += "</h1>\n<p class=\"govuk-body\">";
if(runtime.contextOrFrameLookup(context, frame, "isCurrent")) {
output += "<strong class=\"govuk-tag govuk-tag--green\">";
output += runtime.suppressValue((lineno = 6, colno = 87, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["In use"])), env.opts.autoescape);
output += "</strong>";
;
}
else {
output += "<strong class=\"govuk-tag govuk-tag--grey\">";
output += runtime.suppressValue((lineno = 6, colno = 165, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Earlier"])), env.opts.autoescape);
output += "</strong>";
;
}
output += "</p>\n";
frame = frame.push();
var t_16 = runtime.contextOrFrameLookup(context, frame, "others");
if(t_16) {t_16 = runtime.fromIterator(t_16);
var t_15 = t_16.length;
for(var t_14=0; t_14 < t_16.length; t_14++) {
var t_17 = t_16[t_14];
frame.set("other", t_17);
frame.set("loop.index", t_14 + 1);
frame.set("loop.index0", t_14);
frame.set("loop.revindex", t_15 - t_14);
frame.set("loop.revindex0", t_15 - t_14 - 1);
frame.set("loop.first", t_14 === 0);
frame.set("loop.last", t_14 === t_15 - 1);
frame.set("loop.length", t_15);
output += "<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.memberLookup((t_17),"href"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 7, colno = 97, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Compare with version {version}",{"version": runtime.memberLookup((t_17),"version")}])), env.opts.autoescape);
output += "</a></p>";
;
}
}
frame = frame.pop();
output += "\n";
frame = frame.push();
var t_20 = runtime.contextOrFrameLookup(context, frame, "sections");
if(t_20) {t_20 = runtime.fromIterator(t_20);
var t_19 = t_20.length;
for(var t_18=0; t_18 < t_20.length; t_18++) {
var t_21 = t_20[t_18];
frame.set("section", t_21);
frame.set("loop.index", t_18 + 1);
frame.set("loop.index0", t_18);
frame.set("loop.revindex", t_19 - t_18);
frame.set("loop.revindex0", t_19 - t_18 - 1);
frame.set("loop.first", t_18 === 0);
frame.set("loop.last", t_18 === t_19 - 1);
frame.set("loop.length", t_19);
output += "\n<h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue(runtime.memberLookup((t_21),"heading"), env.opts.autoescape);
output += "</h2>\n<div class=\"fb-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"";
output += runtime.suppressValue(runtime.memberLookup((t_21),"heading"), env.opts.autoescape);
output += "\">\n<table class=\"govuk-table govuk-table--small-text-until-tablet fb-pack\">\n  <caption class=\"govuk-visually-hidden\">";
output += runtime.suppressValue(runtime.memberLookup((t_21),"heading"), env.opts.autoescape);
output += "</caption>\n  <thead class=\"govuk-table__head\"><tr class=\"govuk-table__row\"><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 13, colno = 112, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Setting"])), env.opts.autoescape);
output += "</th><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 13, colno = 179, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Value"])), env.opts.autoescape);
output += "</th><th scope=\"col\" class=\"govuk-table__header\">";
output += runtime.suppressValue((lineno = 13, colno = 244, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Where it comes from"])), env.opts.autoescape);
output += "</th></tr></thead>\n  <tbody class=\"govuk-table__body\">\n  ";
frame = frame.push();
var t_24 = runtime.memberLookup((t_21),"rows");
if(t_24) {t_24 = runtime.fromIterator(t_24);
var t_23 = t_24.length;
for(var t_22=0; t_22 < t_24.length; t_22++) {
var t_25 = t_24[t_22];
frame.set("row", t_25);
frame.set("loop.index", t_22 + 1);
frame.set("loop.index0", t_22);
frame.set("loop.revindex", t_23 - t_22);
frame.set("loop.revindex0", t_23 - t_22 - 1);
frame.set("loop.first", t_22 === 0);
frame.set("loop.last", t_22 === t_23 - 1);
frame.set("loop.length", t_23);
output += "<tr class=\"govuk-table__row\"><th scope=\"row\" class=\"govuk-table__header fb-pack__field\">";
output += runtime.suppressValue((lineno = 15, colno = 131, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asWritten"), "asWritten", context, [runtime.memberLookup((t_25),"field")])), env.opts.autoescape);
output += "</th><td class=\"govuk-table__cell fb-pack__value\">";
output += runtime.suppressValue((lineno = 15, colno = 207, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asWritten"), "asWritten", context, [runtime.memberLookup((t_25),"value")])), env.opts.autoescape);
output += "</td><td class=\"govuk-table__cell\">";
output += runtime.suppressValue((lineno = 15, colno = 268, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asWritten"), "asWritten", context, [runtime.memberLookup((t_25),"source")])), env.opts.autoescape);
output += "</td></tr>\n  ";
;
}
}
frame = frame.pop();
output += "\n  </tbody>\n</table>\n</div>\n";
;
}
}
frame = frame.pop();
output += "\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_back: b_back,
b_content: b_content,
root: root
};

})(),
  "pages/policy/versions.njk": (function () {function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("layout/layout.njk", true, "pages/policy/versions.njk", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
output += "\n";
env.getTemplate("pages/policy/parts.njk", false, "pages/policy/versions.njk", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "tryForm")) {
var t_7 = t_4.tryForm;
} else {
cb(new Error("cannot import 'tryForm'")); return;
}
context.setVariable("tryForm", t_7);
if(Object.prototype.hasOwnProperty.call(t_4, "onLastMonth")) {
var t_8 = t_4.onLastMonth;
} else {
cb(new Error("cannot import 'onLastMonth'")); return;
}
context.setVariable("onLastMonth", t_8);
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
output += t_9;
output += "\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("content"))(env, context, frame, runtime, function(t_12,t_11) {
if(t_12) { cb(t_12); return; }
output += t_11;
output += "\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 2;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((lineno = 2, colno = 21, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Policy packs"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_content(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "\n<h1 class=\"govuk-heading-l\">";
output += runtime.suppressValue((lineno = 4, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Policy packs"])), env.opts.autoescape);
output += "</h1>\n<p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 5, colno = 26, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Every number and word in which forces differ is in a pack, with where it comes from. Decisions record the version that they were made by. A pack is switched on by shipping it with the product, never from here."])), env.opts.autoescape);
output += "</p>\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "versions")),"length")) {
output += "\n<ul class=\"fb-cases\">\n";
frame = frame.push();
var t_15 = runtime.contextOrFrameLookup(context, frame, "versions");
if(t_15) {t_15 = runtime.fromIterator(t_15);
var t_14 = t_15.length;
for(var t_13=0; t_13 < t_15.length; t_13++) {
var t_16 = t_15[t_13];
frame.set("item", t_16);
frame.set("loop.index", t_13 + 1);
frame.set("loop.index0", t_13);
frame.set("loop.revindex", t_14 - t_13);
frame.set("loop.revindex0", t_14 - t_13 - 1);
frame.set("loop.first", t_13 === 0);
frame.set("loop.last", t_13 === t_14 - 1);
frame.set("loop.length", t_14);
output += "\n  <li class=\"fb-case\">\n    <div class=\"fb-case__what\"><a class=\"govuk-link fb-case__name\" href=\"";
output += runtime.suppressValue(runtime.memberLookup((t_16),"href"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 10, colno = 94, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Version {version}",{"version": runtime.memberLookup((t_16),"version")}])), env.opts.autoescape);
output += "</a>\n      <p class=\"govuk-body fb-case__who\">";
output += runtime.suppressValue((lineno = 11, colno = 45, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["{count} values",{"count": runtime.memberLookup((t_16),"values")}])), env.opts.autoescape);
if(runtime.memberLookup((t_16),"illustrative")) {
output += ". ";
output += runtime.suppressValue((lineno = 11, colno = 122, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["The ranking matrix is illustrative"])), env.opts.autoescape);
;
}
output += "</p>\n      ";
if(runtime.memberLookup((t_16),"compareHref")) {
output += "<p class=\"govuk-body fb-case__who\"><a class=\"govuk-link\" href=\"";
output += runtime.suppressValue(runtime.memberLookup((t_16),"compareHref"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((lineno = 12, colno = 122, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["What has changed since"])), env.opts.autoescape);
output += "<span class=\"govuk-visually-hidden\"> ";
output += runtime.suppressValue((lineno = 12, colno = 192, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["version {version}",{"version": runtime.memberLookup((t_16),"version")}])), env.opts.autoescape);
output += "</span></a></p>";
;
}
output += "</div>\n    <div class=\"fb-case__state\">";
if(runtime.memberLookup((t_16),"isCurrent")) {
output += "<strong class=\"govuk-tag govuk-tag--green\">";
output += runtime.suppressValue((lineno = 13, colno = 102, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["In use"])), env.opts.autoescape);
output += "</strong>";
;
}
else {
output += "<strong class=\"govuk-tag govuk-tag--grey\">";
output += runtime.suppressValue((lineno = 13, colno = 180, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Earlier"])), env.opts.autoescape);
output += "</strong>";
;
}
output += "</div>\n  </li>\n";
;
}
}
frame = frame.pop();
output += "\n</ul>\n<h2 class=\"govuk-heading-m\">";
output += runtime.suppressValue((lineno = 17, colno = 32, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Try a change"])), env.opts.autoescape);
output += "</h2>\n";
output += runtime.suppressValue((lineno = 18, colno = 10, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "tryForm"), "tryForm", context, [runtime.contextOrFrameLookup(context, frame, "tryHref"),runtime.contextOrFrameLookup(context, frame, "csrf"),runtime.contextOrFrameLookup(context, frame, "text"),runtime.contextOrFrameLookup(context, frame, "errorList")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((lineno = 19, colno = 14, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "onLastMonth"), "onLastMonth", context, [runtime.contextOrFrameLookup(context, frame, "command")])), env.opts.autoescape);
output += "\n";
;
}
else {
output += "<p class=\"govuk-body\">";
output += runtime.suppressValue((lineno = 20, colno = 36, runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "t"), "t", context, ["Your force has no pack."])), env.opts.autoescape);
output += "</p>";
;
}
output += "\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_content: b_content,
root: root
};

})(),
};
export const style = ":root{--govuk-breakpoint-mobile:20rem;--govuk-breakpoint-tablet:40.0625rem;--govuk-breakpoint-desktop:48.0625rem;--govuk-frontend-version:\"6.6.0\";--govuk-brand-colour:#1d70b8;--govuk-text-colour:#0b0c0c;--govuk-inverse-text-colour:#fff;--govuk-template-background-colour:#f4f8fb;--govuk-body-background-colour:#fff;--govuk-print-text-colour:#000;--govuk-secondary-text-colour:#484949;--govuk-focus-colour:#fd0;--govuk-focus-text-colour:#0b0c0c;--govuk-error-colour:#ca3535;--govuk-success-colour:#0f7a52;--govuk-border-colour:#cecece;--govuk-input-border-colour:#0b0c0c;--govuk-hover-colour:#cecece;--govuk-link-colour:#1a65a6;--govuk-link-visited-colour:#54319f;--govuk-link-hover-colour:#0f385c;--govuk-link-active-colour:#0b0c0c;--govuk-surface-background-colour:#f4f8fb;--govuk-surface-text-colour:#0b0c0c;--govuk-surface-border-colour:#8eb8dc}@media print{:root{--govuk-text-colour:var(--govuk-print-text-colour,#000);--govuk-input-border-colour:var(--govuk-print-text-colour,#000)}}.govuk-link{font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-link{font-family:sans-serif}}.govuk-link{text-decoration:underline;text-decoration-thickness:max(1px,.0625rem);text-underline-offset:.1578em}.govuk-link:hover{text-decoration-thickness:max(3px,.1875rem,.12em);-webkit-text-decoration-skip-ink:none;text-decoration-skip-ink:none;-webkit-text-decoration-skip:none;text-decoration-skip:none}.govuk-link:focus{outline:3px solid transparent;background-color:var(--govuk-focus-colour,#fd0);box-shadow:0 -2px var(--govuk-focus-colour,#fd0),0 4px var(--govuk-focus-text-colour,#0b0c0c);text-decoration:none}@supports not (text-wrap:balance){.govuk-link:focus{-webkit-box-decoration-break:clone;box-decoration-break:clone}}.govuk-link:link{color:var(--govuk-link-colour,#1a65a6)}.govuk-link:visited{color:var(--govuk-link-visited-colour,#54319f)}.govuk-link:hover{color:var(--govuk-link-hover-colour,#0f385c)}.govuk-link:active{color:var(--govuk-link-active-colour,#0b0c0c)}.govuk-link:focus{color:var(--govuk-focus-text-colour,#0b0c0c)}@media print{[href^=\"/\"].govuk-link:after,[href^=\"http://\"].govuk-link:after,[href^=\"https://\"].govuk-link:after{content:\" (\" attr(href) \")\";font-size:90%;word-wrap:break-word}}.govuk-heading-xl{font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-heading-xl{font-family:sans-serif}}.govuk-heading-xl{font-weight:700;font-size:2rem;line-height:1.09375}@media (min-width:40.0625em){.govuk-heading-xl{font-size:3rem;line-height:1.0416666667}}@media print{.govuk-heading-xl{font-size:32pt;line-height:1.15}}.govuk-heading-xl{display:block;margin-top:0;color:var(--govuk-text-colour,#0b0c0c);margin-bottom:30px}@media (min-width:40.0625em){.govuk-heading-xl{margin-bottom:50px}}.govuk-heading-l{font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-heading-l{font-family:sans-serif}}.govuk-heading-l{font-weight:700;font-size:1.6875rem;line-height:1.1111111111}@media (min-width:40.0625em){.govuk-heading-l{font-size:2.25rem;line-height:1.1111111111}}@media print{.govuk-heading-l{font-size:24pt;line-height:1.05}}.govuk-heading-l{display:block;margin-top:0;color:var(--govuk-text-colour,#0b0c0c);margin-bottom:20px}@media (min-width:40.0625em){.govuk-heading-l{margin-bottom:30px}}.govuk-heading-m{font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-heading-m{font-family:sans-serif}}.govuk-heading-m{font-weight:700;font-size:1.3125rem;line-height:1.1904761905}@media (min-width:40.0625em){.govuk-heading-m{font-size:1.5rem;line-height:1.25}}@media print{.govuk-heading-m{font-size:18pt;line-height:1.15}}.govuk-heading-m{display:block;margin-top:0;color:var(--govuk-text-colour,#0b0c0c);margin-bottom:15px}@media (min-width:40.0625em){.govuk-heading-m{margin-bottom:20px}}.govuk-heading-s{font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-heading-s{font-family:sans-serif}}.govuk-heading-s{font-weight:700;font-size:1.1875rem;line-height:1.3157894737}@media print{.govuk-heading-s{font-size:14pt;line-height:1.15}}.govuk-heading-s{display:block;margin-top:0;color:var(--govuk-text-colour,#0b0c0c);margin-bottom:15px}@media (min-width:40.0625em){.govuk-heading-s{margin-bottom:20px}}.govuk-caption-l{font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-caption-l{font-family:sans-serif}}.govuk-caption-l{font-weight:400;font-size:1.3125rem;line-height:1.1904761905}@media (min-width:40.0625em){.govuk-caption-l{font-size:1.5rem;line-height:1.25}}@media print{.govuk-caption-l{font-size:18pt;line-height:1.15}}.govuk-caption-l{display:block;margin-bottom:5px;color:var(--govuk-secondary-text-colour,#484949)}@media (min-width:40.0625em){.govuk-caption-l{margin-bottom:0}}.govuk-body-l{margin-top:0;color:var(--govuk-text-colour,#0b0c0c);font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-body-l{font-family:sans-serif}}.govuk-body-l{font-weight:400;font-size:1.3125rem;line-height:1.1904761905}@media (min-width:40.0625em){.govuk-body-l{font-size:1.5rem;line-height:1.25}}@media print{.govuk-body-l{font-size:18pt;line-height:1.15}}.govuk-body-l{margin-bottom:20px}@media (min-width:40.0625em){.govuk-body-l{margin-bottom:30px}}.govuk-body{margin-top:0;color:var(--govuk-text-colour,#0b0c0c);font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-body{font-family:sans-serif}}.govuk-body{font-weight:400;font-size:1.1875rem;line-height:1.3157894737}@media print{.govuk-body{font-size:14pt;line-height:1.15}}.govuk-body{margin-bottom:15px}@media (min-width:40.0625em){.govuk-body{margin-bottom:20px}}.govuk-body-s{margin-top:0;color:var(--govuk-text-colour,#0b0c0c);font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-body-s{font-family:sans-serif}}.govuk-body-s{font-weight:400;font-size:1rem;line-height:1.25}@media print{.govuk-body-s{font-size:14pt;line-height:1.2}}.govuk-body-s{margin-bottom:15px}@media (min-width:40.0625em){.govuk-body-s{margin-bottom:20px}}.govuk-body-l+.govuk-heading-l{padding-top:5px}@media (min-width:40.0625em){.govuk-body-l+.govuk-heading-l{padding-top:10px}}.govuk-body+.govuk-heading-l,.govuk-body-s+.govuk-heading-l,.govuk-list+.govuk-heading-l{padding-top:15px}@media (min-width:40.0625em){.govuk-body+.govuk-heading-l,.govuk-body-s+.govuk-heading-l,.govuk-list+.govuk-heading-l{padding-top:20px}}.govuk-body+.govuk-heading-m,.govuk-body+.govuk-heading-s,.govuk-body-s+.govuk-heading-m,.govuk-body-s+.govuk-heading-s,.govuk-list+.govuk-heading-m,.govuk-list+.govuk-heading-s{padding-top:5px}@media (min-width:40.0625em){.govuk-body+.govuk-heading-m,.govuk-body+.govuk-heading-s,.govuk-body-s+.govuk-heading-m,.govuk-body-s+.govuk-heading-s,.govuk-list+.govuk-heading-m,.govuk-list+.govuk-heading-s{padding-top:10px}}.govuk-list{font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-list{font-family:sans-serif}}.govuk-list{font-weight:400;font-size:1.1875rem;line-height:1.3157894737}@media print{.govuk-list{font-size:14pt;line-height:1.15}}.govuk-list{margin-top:0;margin-bottom:15px}@media (min-width:40.0625em){.govuk-list{margin-bottom:20px}}.govuk-list{padding-left:0;list-style-type:none;color:var(--govuk-text-colour,#0b0c0c)}.govuk-list .govuk-list{margin-top:10px}.govuk-list>li{margin-bottom:5px}.govuk-list--bullet{padding-left:20px;list-style-type:disc}.govuk-list--number{padding-left:20px;list-style-type:decimal}.govuk-list--bullet>li,.govuk-list--number>li{margin-bottom:0}@media (min-width:40.0625em){.govuk-list--bullet>li,.govuk-list--number>li{margin-bottom:5px}}.govuk-form-group:after{content:\"\";display:block;clear:both}.govuk-form-group{margin-bottom:20px}@media (min-width:40.0625em){.govuk-form-group{margin-bottom:30px}}.govuk-form-group .govuk-form-group:last-of-type{margin-bottom:0}.govuk-form-group--error{padding-left:15px;border-left:5px solid;border-left-color:var(--govuk-error-colour,#ca3535)}.govuk-form-group--error .govuk-form-group{padding:0;border:0}.govuk-grid-row:after{content:\"\";display:block;clear:both}.govuk-grid-row{margin-right:-15px;margin-left:-15px}.govuk-grid-column-one-third{box-sizing:border-box;width:100%;padding:0 15px}@media (min-width:40.0625em){.govuk-grid-column-one-third{width:33.3333333333%;float:left}}.govuk-grid-column-two-thirds{box-sizing:border-box;width:100%;padding:0 15px}@media (min-width:40.0625em){.govuk-grid-column-two-thirds{width:66.6666666667%;float:left}}.govuk-main-wrapper{display:block;padding-top:20px;padding-bottom:20px}@media (min-width:40.0625em){.govuk-main-wrapper{padding-top:40px;padding-bottom:40px}}.govuk-template{background-color:var(--govuk-template-background-colour,#f4f8fb);-webkit-text-size-adjust:100%;-moz-text-size-adjust:100%;text-size-adjust:100%}@supports ((position:-webkit-sticky) or (position:sticky)){.govuk-template{scroll-padding-top:60px}}@media screen{.govuk-template{overflow-y:scroll}}.govuk-template__body{margin:0;background-color:var(--govuk-body-background-colour,#fff)}.govuk-width-container{max-width:960px;margin-right:15px;margin-left:15px}@supports (margin:max(calc(0px))){.govuk-width-container{margin-right:max(15px,calc(15px + env(safe-area-inset-right)));margin-left:max(15px,calc(15px + env(safe-area-inset-left)))}}@media (min-width:40.0625em){.govuk-width-container{margin-right:30px;margin-left:30px}@supports (margin:max(calc(0px))){.govuk-width-container{margin-right:max(30px,calc(15px + env(safe-area-inset-right)));margin-left:max(30px,calc(15px + env(safe-area-inset-left)))}}}@media (min-width:1020px){.govuk-width-container{margin-right:auto;margin-left:auto}@supports (margin:max(calc(0px))){.govuk-width-container{margin-right:auto;margin-left:auto}}}.govuk-back-link{font-size:1rem;line-height:1.25}@media print{.govuk-back-link{font-size:14pt;line-height:1.2}}.govuk-back-link{font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-back-link{font-family:sans-serif}}.govuk-back-link{text-decoration:underline;text-decoration-thickness:max(1px,.0625rem);text-underline-offset:.1578em}.govuk-back-link:hover{text-decoration-thickness:max(3px,.1875rem,.12em);-webkit-text-decoration-skip-ink:none;text-decoration-skip-ink:none;-webkit-text-decoration-skip:none;text-decoration-skip:none}.govuk-back-link:focus{outline:3px solid transparent;background-color:var(--govuk-focus-colour,#fd0);box-shadow:0 -2px var(--govuk-focus-colour,#fd0),0 4px var(--govuk-focus-text-colour,#0b0c0c);text-decoration:none}@supports not (text-wrap:balance){.govuk-back-link:focus{-webkit-box-decoration-break:clone;box-decoration-break:clone}}.govuk-back-link:active,.govuk-back-link:link,.govuk-back-link:visited{color:var(--govuk-text-colour,#0b0c0c)}.govuk-back-link:focus{color:var(--govuk-focus-text-colour,#0b0c0c)}.govuk-back-link{display:inline-block;position:relative;margin-top:15px;margin-bottom:15px;padding-left:.875em}.govuk-back-link:before{content:\"\";display:block;position:absolute;top:0;bottom:0;left:.1875em;width:.4375em;height:.4375em;margin:auto 0;transform:rotate(225deg);border:solid;border-width:1px 1px 0 0;border-color:var(--govuk-secondary-text-colour,#484949)}@supports (border-width:max(0px)){.govuk-back-link:before{border-width:max(1px,.0625em) max(1px,.0625em) 0 0;font-size:max(16px,1em)}}.govuk-back-link:focus:before{border-color:var(--govuk-focus-text-colour,#0b0c0c)}.govuk-back-link:after{content:\"\";position:absolute;top:-14px;right:0;bottom:-14px;left:0}.govuk-button{font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-button{font-family:sans-serif}}.govuk-button{font-weight:400;font-size:1.1875rem;line-height:1}@media print{.govuk-button{font-size:14pt;line-height:19px}}.govuk-button{box-sizing:border-box;display:inline-block;position:relative;width:100%;margin:0 0 22px}@media (min-width:40.0625em){.govuk-button{margin-bottom:32px}}.govuk-button{padding:8px 10px 7px;border:2px solid transparent;border-radius:0;color:#fff;background-color:#0f7a52;box-shadow:0 2px 0 #083d29;text-align:center;vertical-align:top;cursor:pointer;-webkit-appearance:none}@media (min-width:40.0625em){.govuk-button{width:auto}}.govuk-button:active,.govuk-button:hover,.govuk-button:link,.govuk-button:visited{color:#fff;text-decoration:none}.govuk-button::-moz-focus-inner{padding:0;border:0}.govuk-button:hover{background-color:#0b5c3e}.govuk-button:active{top:2px}.govuk-button:focus{border-color:var(--govuk-focus-colour,#fd0);outline:3px solid transparent;box-shadow:inset 0 0 0 1px var(--govuk-focus-colour,#fd0)}.govuk-button:focus:not(:active):not(:hover){border-color:var(--govuk-focus-colour,#fd0);color:var(--govuk-focus-text-colour,#0b0c0c);background-color:var(--govuk-focus-colour,#fd0);box-shadow:0 2px 0 var(--govuk-focus-text-colour,#0b0c0c)}.govuk-button:before{content:\"\";display:block;position:absolute;top:-2px;right:-2px;bottom:-4px;left:-2px;background:transparent}.govuk-button:active:before{top:-4px}.govuk-button[disabled]{opacity:.5}.govuk-button[disabled]:hover{background-color:#0f7a52;cursor:not-allowed}.govuk-button[disabled]:active{top:0;box-shadow:0 2px 0 #083d29}.govuk-button--secondary{background-color:#f3f3f3;box-shadow:0 2px 0 #858686}.govuk-button--secondary,.govuk-button--secondary:active,.govuk-button--secondary:hover,.govuk-button--secondary:link,.govuk-button--secondary:visited{color:#0b0c0c}.govuk-button--secondary:hover{background-color:#cecece}.govuk-button--secondary:hover[disabled]{background-color:#f3f3f3}.govuk-button--warning{background-color:#ca3535;box-shadow:0 2px 0 #651b1b}.govuk-button--warning,.govuk-button--warning:active,.govuk-button--warning:hover,.govuk-button--warning:link,.govuk-button--warning:visited{color:#fff}.govuk-button--warning:hover{background-color:#982828}.govuk-button--warning:hover[disabled]{background-color:#ca3535}.govuk-button--start{font-weight:700;font-size:1.3125rem;line-height:1}@media (min-width:40.0625em){.govuk-button--start{font-size:1.5rem;line-height:1}}@media print{.govuk-button--start{font-size:18pt;line-height:1}}.govuk-button--start{display:inline-flex;justify-content:center;min-height:auto}.govuk-button__start-icon{flex-shrink:0;align-self:center;margin-left:5px;vertical-align:middle;forced-color-adjust:auto}@media (min-width:48.0625em){.govuk-button__start-icon{margin-left:10px}}.govuk-error-message{font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-error-message{font-family:sans-serif}}.govuk-error-message{font-weight:700;font-size:1.1875rem;line-height:1.3157894737}@media print{.govuk-error-message{font-size:14pt;line-height:1.15}}.govuk-error-message{display:block;margin-top:0;margin-bottom:15px;clear:both;color:var(--govuk-error-colour,#ca3535)}.govuk-hint{font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-hint{font-family:sans-serif}}.govuk-hint{font-weight:400;font-size:1.1875rem;line-height:1.3157894737}@media print{.govuk-hint{font-size:14pt;line-height:1.15}}.govuk-hint{margin-bottom:15px;color:var(--govuk-secondary-text-colour,#484949)}.govuk-fieldset__legend+.govuk-hint{margin-top:-5px}.govuk-label{font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-label{font-family:sans-serif}}.govuk-label{font-weight:400;font-size:1.1875rem;line-height:1.3157894737}@media print{.govuk-label{font-size:14pt;line-height:1.15}}.govuk-label{display:block;margin-bottom:5px;color:var(--govuk-text-colour,#0b0c0c)}.govuk-label--s{font-weight:700}.govuk-label-wrapper{margin:0}.govuk-textarea{font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-textarea{font-family:sans-serif}}.govuk-textarea{font-weight:400;font-size:1.1875rem;line-height:1.25}@media print{.govuk-textarea{font-size:14pt;line-height:1.25}}.govuk-textarea{box-sizing:border-box;display:block;width:100%;min-height:40px;margin-bottom:20px}@media (min-width:40.0625em){.govuk-textarea{margin-bottom:30px}}.govuk-textarea{padding:5px;resize:vertical;border:2px solid;border-radius:0;border-color:var(--govuk-input-border-colour,#0b0c0c);-webkit-appearance:none}.govuk-textarea:focus{outline:3px solid;outline-color:var(--govuk-focus-colour,#fd0);outline-offset:0;box-shadow:inset 0 0 0 2px var(--govuk-input-border-colour,#0b0c0c)}.govuk-textarea:disabled{opacity:.5;color:inherit;background-color:transparent;cursor:not-allowed}.govuk-textarea--error{border-color:var(--govuk-error-colour,#ca3535)}.govuk-textarea--error:focus{border-color:var(--govuk-input-border-colour,#0b0c0c)}.govuk-fieldset{min-width:0;margin:0;padding:0;border:0}.govuk-fieldset:after{content:\"\";display:block;clear:both}@supports not (caret-color:auto){.govuk-fieldset,x:-moz-any-link{display:table-cell}}.govuk-fieldset__legend{font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-fieldset__legend{font-family:sans-serif}}.govuk-fieldset__legend{font-weight:400;font-size:1.1875rem;line-height:1.3157894737}@media print{.govuk-fieldset__legend{font-size:14pt;line-height:1.15}}.govuk-fieldset__legend{box-sizing:border-box;display:table;max-width:100%;margin-bottom:10px;padding:0;color:var(--govuk-text-colour,#0b0c0c);white-space:normal}.govuk-fieldset__legend--s{font-weight:700}.govuk-fieldset__heading{margin:0;font-size:inherit;font-weight:inherit}.govuk-checkboxes__item{display:flex;position:relative;flex-wrap:wrap;margin-bottom:10px}.govuk-checkboxes__item:last-child,.govuk-checkboxes__item:last-of-type{margin-bottom:0}.govuk-checkboxes__input{z-index:1;width:44px;height:44px;margin:0;opacity:0;cursor:pointer}.govuk-checkboxes__label{align-self:center;max-width:calc(100% - 74px);margin-bottom:0;padding:7px 15px;cursor:pointer;touch-action:manipulation}.govuk-checkboxes__label:before{top:2px;left:2px;width:40px;height:40px;border:2px solid}.govuk-checkboxes__label:after,.govuk-checkboxes__label:before{content:\"\";box-sizing:border-box;position:absolute;background:transparent}.govuk-checkboxes__label:after{top:13px;left:10px;width:23px;height:12px;transform:rotate(-45deg);border:solid;border-width:0 0 5px 5px;border-top-color:transparent;opacity:0}.govuk-checkboxes__hint{display:block;width:100%;margin-top:-5px;padding-right:15px;padding-left:59px}.govuk-checkboxes__input:focus+.govuk-checkboxes__label:before{border-width:4px;outline:3px solid transparent;outline-offset:1px}@media (-ms-high-contrast:active),screen and (forced-colors:active){.govuk-checkboxes__input:focus+.govuk-checkboxes__label:before{outline-color:Highlight}}.govuk-checkboxes__input:focus+.govuk-checkboxes__label:before{box-shadow:0 0 0 3px var(--govuk-focus-colour,#fd0)}.govuk-checkboxes__input:checked+.govuk-checkboxes__label:after{opacity:1}.govuk-checkboxes__input:disabled,.govuk-checkboxes__input:disabled+.govuk-checkboxes__label{cursor:not-allowed}.govuk-checkboxes__input:disabled+.govuk-checkboxes__label,.govuk-checkboxes__input:disabled~.govuk-hint{opacity:.5}.govuk-checkboxes__divider{font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-checkboxes__divider{font-family:sans-serif}}.govuk-checkboxes__divider{font-weight:400;font-size:1.1875rem;line-height:1.3157894737}@media print{.govuk-checkboxes__divider{font-size:14pt;line-height:1.15}}.govuk-checkboxes__divider{width:40px;margin-bottom:10px;color:var(--govuk-text-colour,#0b0c0c);text-align:center}.govuk-checkboxes__conditional{margin-bottom:15px}@media (min-width:40.0625em){.govuk-checkboxes__conditional{margin-bottom:20px}}.govuk-checkboxes__conditional{margin-left:20px;padding-left:35px;border-left:4px solid;border-left-color:var(--govuk-border-colour,#cecece)}.govuk-checkboxes--small .govuk-checkboxes__item,.govuk-checkboxes__conditional>:last-child{margin-bottom:0}.govuk-checkboxes--small .govuk-checkboxes__input{margin-left:-10px}.govuk-checkboxes--small .govuk-checkboxes__label{max-width:calc(100% - 50px);padding-left:1px}.govuk-checkboxes--small .govuk-checkboxes__label:before{top:10px;left:0;width:24px;height:24px}.govuk-checkboxes--small .govuk-checkboxes__label:after{top:17px;left:6px;width:12px;height:6.5px;border-width:0 0 3px 3px}.govuk-checkboxes--small .govuk-checkboxes__hint{padding-left:34px}.govuk-checkboxes--small .govuk-checkboxes__conditional{margin-left:10px;padding-left:20px}.govuk-checkboxes--small .govuk-checkboxes__divider{width:24px;margin-bottom:5px}.govuk-checkboxes--small .govuk-checkboxes__input:not(:disabled):hover+.govuk-checkboxes__label:before{outline:3px dashed transparent;outline-offset:1px;box-shadow:0 0 0 10px var(--govuk-hover-colour,#cecece)}@media (-ms-high-contrast:active),screen and (forced-colors:active){.govuk-checkboxes--small .govuk-checkboxes__input:focus:hover+.govuk-checkboxes__label:before{outline-color:Highlight}}.govuk-checkboxes--small .govuk-checkboxes__input:focus:hover+.govuk-checkboxes__label:before{box-shadow:0 0 0 3px var(--govuk-focus-colour,#fd0),0 0 0 10px var(--govuk-hover-colour,#cecece)}@media (hover:none),(pointer:coarse){.govuk-checkboxes--small .govuk-checkboxes__input:not(:disabled):hover+.govuk-checkboxes__label:before{box-shadow:none}.govuk-checkboxes--small .govuk-checkboxes__input:focus:hover+.govuk-checkboxes__label:before{box-shadow:0 0 0 3px var(--govuk-focus-colour,#fd0)}}.govuk-input{font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-input{font-family:sans-serif}}.govuk-input{font-weight:400;font-size:1.1875rem;line-height:1.3157894737}@media print{.govuk-input{font-size:14pt;line-height:1.15}}.govuk-input{box-sizing:border-box;width:100%;height:2.5rem;margin-top:0;padding:5px;border:2px solid;border-radius:0;border-color:var(--govuk-input-border-colour,#0b0c0c);-webkit-appearance:none;appearance:none}.govuk-input:focus{outline:3px solid;outline-color:var(--govuk-focus-colour,#fd0);outline-offset:0;box-shadow:inset 0 0 0 2px var(--govuk-input-border-colour,#0b0c0c)}.govuk-input:disabled{opacity:.5;color:inherit;background-color:transparent;cursor:not-allowed}.govuk-input::-webkit-inner-spin-button,.govuk-input::-webkit-outer-spin-button{margin:0;-webkit-appearance:none}.govuk-input[type=number]{-moz-appearance:textfield}.govuk-input--error{border-color:var(--govuk-error-colour,#ca3535)}.govuk-input--error:focus{border-color:var(--govuk-input-border-colour,#0b0c0c)}.govuk-input--width-20{max-width:20.5em}.govuk-input--width-3{max-width:3.75em}.govuk-input__wrapper{display:flex}.govuk-input__wrapper .govuk-input{flex:0 1 auto}.govuk-input__wrapper .govuk-input:focus{z-index:1}@media (max-width:19.99em){.govuk-input__wrapper{display:block}.govuk-input__wrapper .govuk-input{max-width:100%}}.govuk-details{font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-details{font-family:sans-serif}}.govuk-details{font-weight:400;font-size:1.1875rem;line-height:1.3157894737}@media print{.govuk-details{font-size:14pt;line-height:1.15}}.govuk-details{margin-bottom:20px}@media (min-width:40.0625em){.govuk-details{margin-bottom:30px}}.govuk-details{display:block;color:var(--govuk-text-colour,#0b0c0c)}.govuk-details__summary{display:block}.govuk-details[open] .govuk-details__summary{margin-bottom:5px}.govuk-details__summary-text>:first-child{margin-top:0}.govuk-details__summary-text>:last-child,.govuk-details__summary-text>:only-child{margin-bottom:0}.govuk-details__text{padding-top:15px;padding-bottom:15px;padding-left:20px}.govuk-details__text p{margin-top:0;margin-bottom:20px}.govuk-details__text>:last-child{margin-bottom:0}@media screen\\0{.govuk-details{border-left:10px solid;border-left-color:var(--govuk-border-colour,#cecece)}.govuk-details__summary{margin-top:15px}.govuk-details__summary-text{font-weight:700;margin-bottom:15px;padding-left:20px}}@media screen\\0 and (min-width:40.0625em){.govuk-details__summary-text{margin-bottom:20px}}@supports not (-ms-ime-align:auto){.govuk-details__summary{position:relative;width:-webkit-fit-content;width:fit-content;padding-left:25px;color:var(--govuk-link-colour,#1a65a6);cursor:pointer}.govuk-details__summary:hover{color:var(--govuk-link-hover-colour,#0f385c)}.govuk-details__summary:focus{outline:3px solid transparent;color:var(--govuk-focus-text-colour,#0b0c0c);background-color:var(--govuk-focus-colour,#fd0);box-shadow:0 -2px var(--govuk-focus-colour,#fd0),0 4px var(--govuk-focus-text-colour,#0b0c0c);text-decoration:none}@supports not (text-wrap:balance){.govuk-details__summary:focus{-webkit-box-decoration-break:clone;box-decoration-break:clone}}.govuk-details__summary-text{text-decoration:underline;text-decoration-thickness:max(1px,.0625rem);text-underline-offset:.1578em}.govuk-details__summary:hover .govuk-details__summary-text{text-decoration-thickness:max(3px,.1875rem,.12em);-webkit-text-decoration-skip-ink:none;text-decoration-skip-ink:none;-webkit-text-decoration-skip:none;text-decoration-skip:none}.govuk-details__summary:focus .govuk-details__summary-text{text-decoration:none}.govuk-details__summary::-webkit-details-marker{display:none}.govuk-details__summary:before{content:\"\";position:absolute;top:-1px;bottom:0;left:0;margin:auto;display:block;width:0;height:0;-webkit-clip-path:polygon(0 0,100% 50%,0 100%);clip-path:polygon(0 0,100% 50%,0 100%);border-color:transparent;border-style:solid;border-width:7px 0 7px 12.124px;border-left-color:inherit}.govuk-details[open]>.govuk-details__summary:before{display:block;width:0;height:0;-webkit-clip-path:polygon(0 0,50% 100%,100% 0);clip-path:polygon(0 0,50% 100%,100% 0);border-color:transparent;border-style:solid;border-width:12.124px 7px 0;border-top-color:inherit}.govuk-details__text{border-left:5px solid;border-left-color:var(--govuk-border-colour,#cecece)}}.govuk-error-summary{font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-error-summary{font-family:sans-serif}}.govuk-error-summary{font-weight:400;font-size:1.1875rem;line-height:1.3157894737}@media print{.govuk-error-summary{font-size:14pt;line-height:1.15}}.govuk-error-summary{padding:15px}@media (min-width:40.0625em){.govuk-error-summary{padding:20px}}.govuk-error-summary{margin-bottom:30px}@media (min-width:40.0625em){.govuk-error-summary{margin-bottom:50px}}.govuk-error-summary{border:5px solid;border-color:var(--govuk-error-colour,#ca3535);color:var(--govuk-text-colour,#0b0c0c)}.govuk-error-summary:focus{outline:3px solid;outline-color:var(--govuk-focus-colour,#fd0)}.govuk-error-summary__title{font-size:1.3125rem;line-height:1.1904761905}@media (min-width:40.0625em){.govuk-error-summary__title{font-size:1.5rem;line-height:1.25}}@media print{.govuk-error-summary__title{font-size:18pt;line-height:1.15}}.govuk-error-summary__title{font-weight:700;margin-top:0;margin-bottom:15px}@media (min-width:40.0625em){.govuk-error-summary__title{margin-bottom:20px}}.govuk-error-summary__body p{margin-bottom:0}.govuk-error-summary__body>*+*{margin-top:15px}@media (min-width:40.0625em){.govuk-error-summary__body>*+*{margin-top:20px}}.govuk-error-summary__body>:last-child{margin-bottom:5px}.govuk-error-summary__list,.govuk-error-summary__list li:last-child{margin-bottom:0}.govuk-error-summary__list a{font-weight:700;font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-error-summary__list a{font-family:sans-serif}}.govuk-error-summary__list a{text-decoration:underline;text-decoration-thickness:max(1px,.0625rem);text-underline-offset:.1578em}.govuk-error-summary__list a:hover{text-decoration-thickness:max(3px,.1875rem,.12em);-webkit-text-decoration-skip-ink:none;text-decoration-skip-ink:none;-webkit-text-decoration-skip:none;text-decoration-skip:none}.govuk-error-summary__list a:focus{outline:3px solid transparent;background-color:var(--govuk-focus-colour,#fd0);box-shadow:0 -2px var(--govuk-focus-colour,#fd0),0 4px var(--govuk-focus-text-colour,#0b0c0c);text-decoration:none}@supports not (text-wrap:balance){.govuk-error-summary__list a:focus{-webkit-box-decoration-break:clone;box-decoration-break:clone}}.govuk-error-summary__list a:link,.govuk-error-summary__list a:visited{color:var(--govuk-error-colour,#ca3535)}.govuk-error-summary__list a:hover{color:#651b1b}.govuk-error-summary__list a:active{color:var(--govuk-error-colour,#ca3535)}.govuk-error-summary__list a:focus{color:var(--govuk-focus-text-colour,#0b0c0c)}@media print{@-moz-document url-prefix(){.govuk-header__product-name{margin-top:2px}}}.govuk-inset-text{font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-inset-text{font-family:sans-serif}}.govuk-inset-text{font-weight:400;font-size:1.1875rem;line-height:1.3157894737}@media print{.govuk-inset-text{font-size:14pt;line-height:1.15}}.govuk-inset-text{padding:15px;margin-top:20px}@media (min-width:40.0625em){.govuk-inset-text{margin-top:30px}}.govuk-inset-text{margin-bottom:20px}@media (min-width:40.0625em){.govuk-inset-text{margin-bottom:30px}}.govuk-inset-text{clear:both;border-left:10px solid;border-left-color:var(--govuk-border-colour,#cecece);color:var(--govuk-text-colour,#0b0c0c)}.govuk-inset-text>:first-child{margin-top:0}.govuk-inset-text>:last-child,.govuk-inset-text>:only-child{margin-bottom:0}.govuk-tag{font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-tag{font-family:sans-serif}}.govuk-tag{font-weight:400;font-size:1.1875rem;line-height:1.3157894737}@media print{.govuk-tag{font-size:14pt;line-height:1.15}}.govuk-tag{color:#0f385c;background-color:#d2e2f1;display:inline-block;max-width:160px;margin-top:-2px;margin-bottom:-3px;padding:2px 8px 3px;border-radius:1px;text-decoration:none;overflow-wrap:break-word}@media screen and (forced-colors:active){.govuk-tag{font-weight:700}}.govuk-tag--green{color:#083d29;background-color:#cfe4dc}.govuk-tag--purple{color:#2a1950;background-color:#ddd6ec}.govuk-tag--red{color:#651b1b;background-color:#f4d7d7}.govuk-tag--yellow{color:#7a3c1c;background-color:#ffee80}.govuk-tag--grey{color:#0b0c0c;background-color:#cecece}.govuk-radios__item{display:flex;position:relative;flex-wrap:wrap;margin-bottom:10px}.govuk-radios__item:last-child,.govuk-radios__item:last-of-type{margin-bottom:0}.govuk-radios__input{z-index:1;width:44px;height:44px;margin:0;opacity:0;cursor:pointer}.govuk-radios__label{align-self:center;max-width:calc(100% - 74px);margin-bottom:0;padding:7px 15px;cursor:pointer;touch-action:manipulation}.govuk-radios__label:before{content:\"\";box-sizing:border-box;position:absolute;top:2px;left:2px;width:40px;height:40px;border:2px solid;border-radius:50%;background:transparent}.govuk-radios__label:after{content:\"\";position:absolute;top:12px;left:12px;width:0;height:0;border:10px solid;border-radius:50%;opacity:0;background:currentcolor}.govuk-radios__hint{display:block;width:100%;margin-top:-5px;padding-right:15px;padding-left:59px}.govuk-radios__input:focus+.govuk-radios__label:before{border-width:4px;outline:3px solid transparent;outline-offset:1px}@media (-ms-high-contrast:active),screen and (forced-colors:active){.govuk-radios__input:focus+.govuk-radios__label:before{outline-color:Highlight}}.govuk-radios__input:focus+.govuk-radios__label:before{box-shadow:0 0 0 4px var(--govuk-focus-colour,#fd0)}.govuk-radios__input:checked+.govuk-radios__label:after{opacity:1}.govuk-radios__input:disabled,.govuk-radios__input:disabled+.govuk-radios__label{cursor:not-allowed}.govuk-radios__input:disabled+.govuk-radios__label,.govuk-radios__input:disabled~.govuk-hint{opacity:.5}.govuk-radios__divider{font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-radios__divider{font-family:sans-serif}}.govuk-radios__divider{font-weight:400;font-size:1.1875rem;line-height:1.3157894737}@media print{.govuk-radios__divider{font-size:14pt;line-height:1.15}}.govuk-radios__divider{width:40px;margin-bottom:10px;color:var(--govuk-text-colour,#0b0c0c);text-align:center}.govuk-radios__conditional{margin-bottom:15px}@media (min-width:40.0625em){.govuk-radios__conditional{margin-bottom:20px}}.govuk-radios__conditional{margin-left:20px;padding-left:35px;border-left:4px solid;border-left-color:var(--govuk-border-colour,#cecece)}.govuk-radios--small .govuk-radios__item,.govuk-radios__conditional>:last-child{margin-bottom:0}.govuk-radios--small .govuk-radios__input{margin-left:-10px}.govuk-radios--small .govuk-radios__label{max-width:calc(100% - 50px);padding-left:1px}.govuk-radios--small .govuk-radios__label:before{top:10px;left:0;width:24px;height:24px}.govuk-radios--small .govuk-radios__label:after{top:17px;left:7px;border-width:5px}.govuk-radios--small .govuk-radios__hint{padding-left:34px}.govuk-radios--small .govuk-radios__conditional{margin-left:10px;padding-left:20px}.govuk-radios--small .govuk-radios__divider{width:24px;margin-bottom:5px}.govuk-radios--small .govuk-radios__input:not(:disabled):hover+.govuk-radios__label:before{outline:4px dashed transparent;outline-offset:1px;box-shadow:0 0 0 10px var(--govuk-hover-colour,#cecece)}@media (-ms-high-contrast:active),screen and (forced-colors:active){.govuk-radios--small .govuk-radios__input:focus:hover+.govuk-radios__label:before{outline-color:Highlight}}.govuk-radios--small .govuk-radios__input:focus:hover+.govuk-radios__label:before{box-shadow:0 0 0 4px var(--govuk-focus-colour,#fd0),0 0 0 10px var(--govuk-hover-colour,#cecece)}@media (hover:none),(pointer:coarse){.govuk-radios--small .govuk-radios__input:not(:disabled):hover+.govuk-radios__label:before{box-shadow:none}.govuk-radios--small .govuk-radios__input:focus:hover+.govuk-radios__label:before{box-shadow:0 0 0 4px var(--govuk-focus-colour,#fd0)}}.govuk-select{font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-select{font-family:sans-serif}}.govuk-select{font-weight:400;font-size:1.1875rem;line-height:1.25}@media print{.govuk-select{font-size:14pt;line-height:1.25}}.govuk-select{box-sizing:border-box;min-width:11.5em;max-width:100%;height:2.5rem;padding:5px;border:2px solid;border-color:var(--govuk-input-border-colour,#0b0c0c);color:var(--govuk-text-colour,#0b0c0c);background-color:#fff}.govuk-select:focus{outline:3px solid;outline-color:var(--govuk-focus-colour,#fd0);outline-offset:0;box-shadow:inset 0 0 0 2px var(--govuk-input-border-colour,#0b0c0c)}.govuk-select:disabled{opacity:.5;color:inherit;cursor:not-allowed}.govuk-service-navigation{font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-service-navigation{font-family:sans-serif}}.govuk-service-navigation{font-weight:400;font-size:1.1875rem;line-height:1.3157894737}@media print{.govuk-service-navigation{font-size:14pt;line-height:1.15}}.govuk-service-navigation{border-bottom:1px solid var(--govuk-surface-border-colour,#8eb8dc);--govuk-text-colour:var(--govuk-surface-text-colour,#0b0c0c);color:var(--govuk-text-colour,#0b0c0c);background-color:var(--govuk-surface-background-colour,#f4f8fb)}@media print{.govuk-service-navigation{border-bottom-color:currentcolor;background-color:transparent}}.govuk-service-navigation__container{display:flex;flex-direction:column;align-items:start}@media (max-width:40.0525em){.govuk-service-navigation__container{width:100%}}@media (min-width:40.0625em){.govuk-service-navigation__container{flex-direction:row;flex-wrap:wrap;align-items:center}}.govuk-service-navigation__item{position:relative;margin:10px 0;border-width:0;border-style:solid;border-color:var(--govuk-link-colour,#1a65a6)}@media (min-width:40.0625em){.govuk-service-navigation__item{display:inline-block;margin-top:0;margin-bottom:0;padding:15px 0;line-height:1.5263157895}.govuk-service-navigation__item:not(:last-child){margin-right:20px}}@media (min-width:40.0625em) and (min-width:40.0625em){.govuk-service-navigation__item:not(:last-child){margin-right:30px}}@media print{.govuk-service-navigation__item{border-color:currentcolor}}@media (max-width:40.0525em){.govuk-service-navigation__item--active{margin-left:-15px;padding-left:10px;border-left-width:5px}}@media (min-width:40.0625em){.govuk-service-navigation__item--active{padding-bottom:10px;border-bottom-width:5px}}.govuk-service-navigation__link{font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-service-navigation__link{font-family:sans-serif}}.govuk-service-navigation__link{text-decoration:underline;text-decoration-thickness:max(1px,.0625rem);text-underline-offset:.1578em}.govuk-service-navigation__link:hover{text-decoration-thickness:max(3px,.1875rem,.12em);-webkit-text-decoration-skip-ink:none;text-decoration-skip-ink:none;-webkit-text-decoration-skip:none;text-decoration-skip:none}.govuk-service-navigation__link:focus{outline:3px solid transparent;background-color:var(--govuk-focus-colour,#fd0);box-shadow:0 -2px var(--govuk-focus-colour,#fd0),0 4px var(--govuk-focus-text-colour,#0b0c0c);text-decoration:none}@supports not (text-wrap:balance){.govuk-service-navigation__link:focus{-webkit-box-decoration-break:clone;box-decoration-break:clone}}.govuk-service-navigation__link:not(:hover):not(:active){text-decoration:none}.govuk-service-navigation__link:link,.govuk-service-navigation__link:visited{color:var(--govuk-link-colour,#1a65a6)}.govuk-service-navigation__link:hover{color:var(--govuk-link-hover-colour,#0f385c)}.govuk-service-navigation__link:active{color:var(--govuk-link-active-colour,#0b0c0c)}.govuk-service-navigation__link:focus{color:var(--govuk-focus-text-colour,#0b0c0c)}.govuk-service-navigation__wrapper{flex-grow:1}.govuk-service-navigation__list{margin:0 0 15px;padding:0;list-style:none}@media (min-width:40.0625em){.govuk-service-navigation__list{display:flex;flex-wrap:wrap;margin-bottom:0}}@media screen and (min-width:40.0625em) and (min-width:0\\0){.govuk-service-navigation__list{display:block}}.govuk-service-navigation__active-fallback{font-weight:inherit}.govuk-skip-link:not(:active):not(:focus):not(.\\:focus){position:absolute!important;width:1px!important;height:1px!important;margin:0!important;padding:0!important;overflow:hidden!important;clip:rect(0 0 0 0)!important;-webkit-clip-path:inset(50%)!important;clip-path:inset(50%)!important;border:0!important;white-space:nowrap!important;-webkit-user-select:none;-ms-user-select:none;user-select:none}.govuk-skip-link{text-decoration:underline;text-decoration-thickness:max(1px,.0625rem);text-underline-offset:.1578em}.govuk-skip-link:active,.govuk-skip-link:link,.govuk-skip-link:visited{color:var(--govuk-text-colour,#0b0c0c)}.govuk-skip-link:focus{color:var(--govuk-focus-text-colour,#0b0c0c)}.govuk-skip-link{font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-skip-link{font-family:sans-serif}}.govuk-skip-link{font-weight:400;font-size:1rem;line-height:1.25}@media print{.govuk-skip-link{font-size:14pt;line-height:1.2}}.govuk-skip-link{display:block;padding:10px 15px}@supports (padding:max(calc(0px))){.govuk-skip-link{padding-right:max(15px,calc(15px + env(safe-area-inset-right)));padding-left:max(15px,calc(15px + env(safe-area-inset-left)))}}.govuk-skip-link:focus{outline:3px solid;outline-color:var(--govuk-focus-colour,#fd0);outline-offset:0;background-color:var(--govuk-focus-colour,#fd0)}@media (forced-colors:active){.govuk-skip-link:focus{outline-offset:-3px}}.govuk-summary-list{font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-summary-list{font-family:sans-serif}}.govuk-summary-list{font-weight:400;font-size:1.1875rem;line-height:1.3157894737}@media print{.govuk-summary-list{font-size:14pt;line-height:1.15}}.govuk-summary-list{color:var(--govuk-text-colour,#0b0c0c)}@media (min-width:40.0625em){.govuk-summary-list{display:table;width:100%;table-layout:fixed;border-collapse:collapse}}.govuk-summary-list{margin:0 0 20px}@media (min-width:40.0625em){.govuk-summary-list{margin-bottom:30px}}.govuk-summary-list__row{border-bottom:1px solid;border-bottom-color:var(--govuk-border-colour,#cecece)}@media (max-width:40.0525em){.govuk-summary-list__row{margin-bottom:15px}}@media (min-width:40.0625em){.govuk-summary-list__row{display:table-row}}.govuk-summary-list__key,.govuk-summary-list__value{margin:0}@media (min-width:40.0625em){.govuk-summary-list__key,.govuk-summary-list__value{display:table-cell;padding-top:10px;padding-right:20px;padding-bottom:10px;vertical-align:top}}.govuk-summary-list__key,.govuk-summary-list__value{word-wrap:break-word;overflow-wrap:break-word}.govuk-summary-list__key{margin-bottom:5px;font-weight:700}@media (min-width:40.0625em){.govuk-summary-list__key{width:30%}}@media (max-width:40.0525em){.govuk-summary-list__value{margin-bottom:15px}}.govuk-summary-list__value>p{margin-bottom:10px}.govuk-summary-list__value>:last-child{margin-bottom:0}.govuk-summary-card{margin-bottom:20px}@media (min-width:40.0625em){.govuk-summary-card{margin-bottom:30px}}.govuk-summary-card{border:1px solid;border-color:var(--govuk-border-colour,#cecece)}.govuk-summary-card__title-wrapper{padding:15px;border-bottom:1px solid transparent;background-color:#f3f3f3}@media (min-width:40.0625em){.govuk-summary-card__title-wrapper{display:flex;flex-wrap:nowrap;justify-content:space-between;padding:15px 20px}}.govuk-summary-card__title{font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-summary-card__title{font-family:sans-serif}}.govuk-summary-card__title{font-weight:700;font-size:1.1875rem;line-height:1.3157894737}@media print{.govuk-summary-card__title{font-size:14pt;line-height:1.15}}.govuk-summary-card__title{margin:5px 20px 10px 0;color:var(--govuk-text-colour,#0b0c0c)}@media (min-width:40.0625em){.govuk-summary-card__title{margin-bottom:5px}}.govuk-summary-card__content{padding:15px 15px 0}@media (min-width:40.0625em){.govuk-summary-card__content{padding:15px 20px}}.govuk-summary-card__content .govuk-summary-list{margin-bottom:0}.govuk-summary-card__content .govuk-summary-list__row:last-of-type{margin-bottom:0;border-bottom:none}.govuk-table{font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-table{font-family:sans-serif}}.govuk-table{font-weight:400;font-size:1.1875rem;line-height:1.3157894737}@media print{.govuk-table{font-size:14pt;line-height:1.15}}.govuk-table{width:100%;margin-bottom:20px}@media (min-width:40.0625em){.govuk-table{margin-bottom:30px}}.govuk-table{border-spacing:0;border-collapse:collapse;color:var(--govuk-text-colour,#0b0c0c)}@media (max-width:40.0525em){.govuk-table--small-text-until-tablet{font-size:1rem;line-height:1.25}}@media print and (max-width:40.0525em){.govuk-table--small-text-until-tablet{font-size:14pt;line-height:1.2}}.govuk-table__header{font-weight:700}.govuk-table__cell,.govuk-table__header{padding:10px 20px 10px 0;border-bottom:1px solid;border-bottom-color:var(--govuk-border-colour,#cecece);text-align:left;vertical-align:top}.govuk-table__cell--numeric{font-variant-numeric:tabular-nums}.govuk-table__cell--numeric,.govuk-table__header--numeric{text-align:right}.govuk-table__cell:last-child,.govuk-table__header:last-child{padding-right:0}.govuk-table__caption{font-weight:700;display:table-caption;text-align:left}.govuk-table__caption--m{margin-bottom:15px}.govuk-table__caption--m{font-size:1.3125rem;line-height:1.1904761905}@media (min-width:40.0625em){.govuk-table__caption--m{font-size:1.5rem;line-height:1.25}}@media print{.govuk-table__caption--m{font-size:18pt;line-height:1.15}}.govuk-warning-text{font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.govuk-warning-text{font-family:sans-serif}}.govuk-warning-text{font-weight:400;font-size:1.1875rem;line-height:1.3157894737}@media print{.govuk-warning-text{font-size:14pt;line-height:1.15}}.govuk-warning-text{margin-bottom:20px}@media (min-width:40.0625em){.govuk-warning-text{margin-bottom:30px}}.govuk-warning-text{font-weight:700;position:relative;padding:10px 0}.govuk-warning-text__icon{box-sizing:border-box;display:inline-block;position:absolute;left:0;min-width:35px;min-height:35px;margin-top:-7px}@media (min-width:40.0625em){.govuk-warning-text__icon{margin-top:-5px}}.govuk-warning-text__icon{border:3px solid;border-radius:50%;border-color:var(--govuk-text-colour,#0b0c0c);color:var(--govuk-body-background-colour,#fff);background:var(--govuk-text-colour,#0b0c0c);font-size:30px;line-height:29px;text-align:center;-webkit-user-select:none;-ms-user-select:none;user-select:none;forced-color-adjust:none}@media screen and (forced-colors:active){.govuk-warning-text__icon{border-color:windowText;color:windowText;background:transparent}}.govuk-warning-text__text{display:block;padding-left:45px;color:var(--govuk-text-colour,#0b0c0c);font-weight:inherit}.govuk-visually-hidden{position:absolute!important;width:1px!important;height:1px!important;margin:0!important;padding:0!important;overflow:hidden!important;clip:rect(0 0 0 0)!important;-webkit-clip-path:inset(50%)!important;clip-path:inset(50%)!important;border:0!important;white-space:nowrap!important;-webkit-user-select:none;-ms-user-select:none;user-select:none}.govuk-visually-hidden:after,.govuk-visually-hidden:before{content:\" \"}:root{--govuk-breakpoint-mobile:20rem;--govuk-breakpoint-tablet:40.0625rem;--govuk-breakpoint-desktop:48.0625rem}:root{--govuk-frontend-version:\"6.1.0\"}:root{--govuk-brand-colour:#1d70b8;--govuk-text-colour:#0b0c0c;--govuk-template-background-colour:#f4f8fb;--govuk-body-background-colour:#fff;--govuk-print-text-colour:#000;--govuk-secondary-text-colour:#484949;--govuk-focus-colour:#fd0;--govuk-focus-text-colour:#0b0c0c;--govuk-error-colour:#ca3535;--govuk-success-colour:#0f7a52;--govuk-border-colour:#cecece;--govuk-input-border-colour:#0b0c0c;--govuk-hover-colour:#cecece;--govuk-link-colour:#1a65a6;--govuk-link-visited-colour:#54319f;--govuk-link-hover-colour:#0f385c;--govuk-link-active-colour:#0b0c0c;--govuk-surface-background-colour:#f4f8fb;--govuk-surface-text-colour:#0b0c0c;--govuk-surface-border-colour:#8eb8dc}@media print{:root{--govuk-text-colour:var(--govuk-print-text-colour,#000)}}:root{--moj-frontend-version:\"11.1.0\"}.moj-alert{display:-ms-grid;display:grid;margin-bottom:30px;padding:10px;border:5px solid transparent;background:#fff;-ms-grid-columns:min-content fit-content(960px);grid-template-columns:-webkit-min-content fit-content(960px);grid-template-columns:min-content fit-content(960px);gap:10px;font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.moj-alert{font-family:sans-serif}}.moj-alert{font-weight:400}.moj-alert:focus{outline:3px solid var(--govuk-focus-colour,#fd0)}@media (min-width:40.0625em){.moj-alert[data-dismissible]{grid-template-columns:-webkit-min-content fit-content(920px) auto;grid-template-columns:min-content fit-content(920px) auto}}.moj-alert__content{display:block;padding-top:.3125rem;overflow:hidden;color:#0b0c0c;font-size:1.1875rem;line-height:1.3157894737}@media print{.moj-alert__content{font-size:14pt;line-height:1.15}}@media (min-width:40.0625em){.moj-alert__content{padding-top:.125rem}}.moj-alert__content a:last-child,.moj-alert__content p:last-child,.moj-alert__content ul:last-child{margin-bottom:0}.moj-alert--success{border-color:#0f7a52;color:#0f7a52}.moj-alert--success .moj-alert__content .govuk-link,.moj-alert--success .moj-alert__content a{font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.moj-alert--success .moj-alert__content .govuk-link,.moj-alert--success .moj-alert__content a{font-family:sans-serif}}.moj-alert--success .moj-alert__content .govuk-link,.moj-alert--success .moj-alert__content a{text-decoration:underline;text-decoration-thickness:max(1px,.0625rem);text-underline-offset:.1578em}.moj-alert--success .moj-alert__content .govuk-link:hover,.moj-alert--success .moj-alert__content a:hover{text-decoration-thickness:max(3px,.1875rem,.12em);-webkit-text-decoration-skip-ink:none;text-decoration-skip-ink:none;-webkit-text-decoration-skip:none;text-decoration-skip:none}.moj-alert--success .moj-alert__content .govuk-link:focus,.moj-alert--success .moj-alert__content a:focus{outline:3px solid transparent;background-color:var(--govuk-focus-colour,#fd0);box-shadow:0 -2px var(--govuk-focus-colour,#fd0),0 4px var(--govuk-focus-text-colour,#0b0c0c);text-decoration:none}@supports not (text-wrap:balance){.moj-alert--success .moj-alert__content .govuk-link:focus,.moj-alert--success .moj-alert__content a:focus{-webkit-box-decoration-break:clone;box-decoration-break:clone}}.moj-alert--success .moj-alert__content .govuk-link:link,.moj-alert--success .moj-alert__content .govuk-link:visited,.moj-alert--success .moj-alert__content a:link,.moj-alert--success .moj-alert__content a:visited{color:var(--govuk-success-colour,#0f7a52)}.moj-alert--success .moj-alert__content .govuk-link:hover,.moj-alert--success .moj-alert__content a:hover{color:#083d29}.moj-alert--success .moj-alert__content .govuk-link:active,.moj-alert--success .moj-alert__content a:active{color:var(--govuk-success-colour,#0f7a52)}.moj-alert--success .moj-alert__content .govuk-link:focus,.moj-alert--success .moj-alert__content a:focus{color:var(--govuk-focus-text-colour,#0b0c0c)}[aria-sort] button,[aria-sort] button:hover{display:inline-flex;position:relative;margin:0;padding:0;border-width:0;color:#005ea5;background-color:transparent;box-shadow:0 0 0 0;font-family:inherit;font-size:inherit;font-size:1em;font-weight:inherit;text-align:inherit;cursor:pointer;align-items:center}[aria-sort] button:focus{outline:none;color:var(--govuk-focus-text-colour,#0b0c0c);background-color:var(--govuk-focus-colour,#fd0);box-shadow:0 -2px var(--govuk-focus-colour,#fd0),0 4px var(--govuk-focus-text-colour,#0b0c0c)}.moj-timeline{position:relative;margin-bottom:20px;overflow:hidden}.moj-timeline:before{content:\"\";position:absolute;top:10px;left:0;width:5px;height:100%;background-color:var(--govuk-brand-colour,#1d70b8)}.moj-timeline__item{position:relative;padding-bottom:30px;padding-left:20px}.moj-timeline__item:before{content:\"\";position:absolute;top:10px;left:0;width:15px;height:5px;background-color:var(--govuk-brand-colour,#1d70b8)}.moj-timeline__title{display:inline;font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.moj-timeline__title{font-family:sans-serif}}.moj-timeline__title{font-weight:700;font-size:1.1875rem;line-height:1.3157894737}@media print{.moj-timeline__title{font-size:14pt;line-height:1.15}}.moj-timeline__date{margin-top:5px;margin-bottom:0;font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.moj-timeline__date{font-family:sans-serif}}.moj-timeline__date{font-weight:400;font-size:1rem;line-height:1.25}@media print{.moj-timeline__date{font-size:14pt;line-height:1.2}}.moj-timeline__description{margin-top:20px;font-family:arial,sans-serif;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale}@media print{.moj-timeline__description{font-family:sans-serif}}.moj-timeline__description{font-weight:400;font-size:1.1875rem;line-height:1.3157894737}@media print{.moj-timeline__description{font-size:14pt;line-height:1.15}}.fb-header{background:#0b0c0c;color:#fff;font-family:arial,sans-serif}.fb-synthetic{background:#fd0;color:#0b0c0c}.fb-synthetic__text{margin:0;padding:6px 0;font-size:16px;line-height:1.25}.fb-header__row{display:flex;align-items:center;justify-content:space-between;gap:20px;padding:10px 0;flex-wrap:wrap}.fb-header__name{color:#fff;font-size:26px;font-weight:700;text-decoration:none;line-height:1.2}.fb-header__name:hover{text-decoration:underline}.fb-header__name:focus,.fb-header__button:focus{outline:3px solid transparent;background:#fd0;color:#0b0c0c;box-shadow:0 -2px #fd0,0 4px #0b0c0c;text-decoration:none}.fb-header__person{display:flex;align-items:center;gap:16px}.fb-header__who{font-size:16px}.fb-header__form{margin:0}.fb-header__button{background:none;border:0;padding:6px 0;color:#fff;font:inherit;font-size:16px;text-decoration:underline;cursor:pointer}.govuk-template{background:#f3f2f1}.fb-main{min-height:50vh;padding-top:25px}.fb-footer{background:#f3f2f1;border-top:1px solid #cecece;padding:25px 0}.fb-footer__text{margin:0;max-width:44em}.fb-footer__text+.fb-footer__text{margin-top:10px}.fb-glossary{max-width:44em;margin-top:0}.fb-glossary__term{font-weight:700;margin-top:14px}.fb-glossary__means{margin:2px 0 0}.fb-form{max-width:40em}.fb-marking{font-family:arial,sans-serif;font-size:16px;font-weight:700;line-height:1.35;margin:0 0 8px;padding:6px 12px;border:2px solid #0b0c0c;display:inline-block}.fb-title{margin-bottom:2px}.fb-as-at{color:#484949;margin:0 0 12px}.fb-part{border-top:1px solid #cecece;padding:12px 0 6px}.fb-part__heading{font-family:arial,sans-serif;font-size:19px;line-height:1.3;font-weight:700;margin:0 0 6px}.fb-part__body{max-width:40em}.fb-part__body .govuk-body{margin-bottom:6px}.fb-part__lists{display:flex;flex-wrap:wrap;gap:0 30px}.fb-part__list{flex:1 1 10em}.fb-part__list-heading{margin-bottom:4px}.fb-part__list .govuk-list{margin-bottom:10px}.fb-part--child{border-top:0;padding-top:0}.fb-part--today{border-top:0;border-left:6px solid #1d70b8;background:#f4f8fb;padding:12px 16px 6px;margin:0 0 10px}.fb-timeline{list-style:none;margin:0;padding:0 0 0 14px;border-left:3px solid #cecece}.fb-timeline__item{padding:2px 0}.fb-words{margin:0 0 10px;padding:2px 0 2px 15px;border-left:5px solid #cecece;font-family:arial,sans-serif;font-size:24px;line-height:1.3}.fb-words p{margin:0}.fb-actions{border-top:1px solid #cecece;padding:20px 0 0;display:flex;flex-wrap:wrap;gap:0 15px;align-items:flex-start}.fb-part .fb-form .govuk-button{margin-bottom:12px}.fb-actions__done{margin-bottom:20px;flex-basis:100%}.fb-cases,.fb-callees{list-style:none;margin:0 0 30px;padding:0;border-top:1px solid #cecece}.fb-case,.fb-callee{display:flex;justify-content:space-between;gap:20px;padding:15px 0;border-bottom:1px solid #cecece;flex-wrap:wrap}.fb-case__what{flex:1 1 18em}.fb-case__state{flex:0 1 16em}.fb-case__name{font-size:22px;font-weight:700}.fb-case__who{margin:4px 0 0;overflow-wrap:anywhere}.fb-case__when{margin:6px 0 0;color:#484949}.fb-family{border-bottom:1px solid #cecece;border-left:6px solid #cecece;padding:10px 0 0 14px}.fb-family__caption{margin:0;color:#484949}.fb-family__children{list-style:none;margin:0;padding:0}.fb-family__children .fb-case:last-child{border-bottom:0}.fb-case--urgent{border-left:6px solid #ca3535;padding-left:14px}.fb-board{list-style:none;margin:0 0 30px;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(17em,1fr));gap:15px;font-family:arial,sans-serif}.fb-board__card{border:1px solid #cecece;border-top:5px solid #cecece;padding:15px}.fb-board__card--waiting{border-top-color:#1d70b8}.fb-board__link{display:block;color:#1a65a6;text-decoration:none}.fb-board__link:hover .fb-board__name{text-decoration-thickness:3px}.fb-board__link:focus{outline:3px solid transparent;background:#fd0;color:#0b0c0c;box-shadow:0 -2px #fd0,0 4px #0b0c0c}.fb-board__count{font-size:48px;line-height:1;font-weight:700;color:#0b0c0c;display:block}.fb-board__name{font-size:19px;font-weight:700;text-decoration:underline;text-underline-offset:.15em}.fb-board__does{margin:8px 0 0}.fb-board__first{margin:10px 0 0;color:#484949}.fb-board__first .govuk-tag{font-size:16px;display:block;width:fit-content;margin-bottom:4px}.fb-task-facts{display:flex;flex-wrap:wrap;gap:8px 14px;align-items:center}.fb-task-facts .govuk-tag,.fb-case__when .govuk-tag{max-width:none}.fb-scroll{overflow-x:auto;margin-bottom:30px}.fb-scroll:focus{outline:3px solid #fd0}.fb-compare th,.fb-compare td{min-width:9em}.fb-compare--schools td,.fb-compare--schools th{min-width:5em}.fb-compare__tag{margin-top:5px}.fb-inline{margin:0}.fb-inline__button{margin-bottom:8px}.fb-callee--next{border-left:6px solid #1d70b8;padding-left:14px}.fb-callee__name{margin:4px 0 0}.fb-callee__phone{font-size:24px;font-weight:700;white-space:nowrap}.fb-read-out .govuk-heading-s{margin-bottom:2px}.fb-read-out .govuk-body{margin-bottom:10px}.fb-read-out{border:2px solid #0b0c0c;padding:20px 20px 5px;margin-bottom:30px;max-width:44em}.fb-buttons{display:flex;flex-wrap:wrap;gap:15px}.fb-days{display:flex;gap:20px}.fb-totals{display:flex;gap:30px;flex-wrap:wrap;margin-bottom:25px;font-family:arial,sans-serif;font-size:19px}.fb-total__count{font-size:48px;line-height:1;font-weight:700;display:block}.fb-figure{border-top:1px solid #cecece;padding:25px 0 10px}.fb-figures th,.fb-figures td{padding-right:14px}.fb-figures th:first-child{white-space:nowrap}.fb-figures thead th{vertical-align:bottom;min-width:4.5em}.fb-figures tbody th{font-weight:400}.fb-board--close{grid-template-columns:repeat(auto-fill,minmax(13em,1fr))}.fb-figures .fb-figures__sum th,.fb-figures__sum td{font-weight:700}.fb-figures__hidden{color:#484949;text-decoration:none;cursor:help}.fb-figures__command{overflow-wrap:anywhere}.fb-pack__field{font-weight:400;overflow-wrap:anywhere;min-width:11em}.fb-pack__field{min-width:min(20em,45vw)}.fb-pack td{overflow-wrap:anywhere;min-width:7em}.fb-pack__before{background:#fbe9e6;text-decoration-color:#942514}.fb-pack__after{background:#e2f0e9;text-decoration:none}.fb-pack__text{font-family:monospace;font-size:16px}.fb-log td{font-size:16px;overflow-wrap:anywhere;min-width:5em}.fb-scroll--close{margin-bottom:10px}.fb-board__none{font-size:24px;line-height:48px;font-weight:700;color:#484949}.fb-chart{display:block;max-width:100%;min-width:38em;height:auto;margin:0 0 5px}.fb-chart__text{font-family:arial,sans-serif;font-size:15px;fill:#0b0c0c}.fb-chart__line{stroke:#cecece;stroke-width:1}.fb-chart__green{fill:#00703c;stroke:#fff}.fb-chart__sky{fill:#5694ca;stroke:#fff}.fb-chart__red{fill:#d4351c;stroke:#fff}.fb-chart__grey{fill:#505a5f;stroke:#fff}.fb-chart__hollow{fill:#fff;stroke:#505a5f;stroke-width:2}.fb-chart__blue{fill:#1d70b8;stroke:#fff}.fb-chart__plum{fill:#4c2c92;stroke:#fff}.fb-chart__sand{fill:#b58840;stroke:#fff}.fb-chart__violet{fill:#912b88;stroke:#fff}.fb-drawing{display:block;max-width:100%;height:auto;margin:8px 0 4px}.fb-scroll .fb-drawing{max-width:none}.fb-drawing__rest{fill:#e6e6e6}.fb-drawing__full{fill:#1d70b8}.fb-drawing__grid{stroke:#cecece;stroke-width:1}.fb-drawing__way{stroke:#0b0c0c;stroke-width:2}.fb-drawing__standard{fill:#5694ca;stroke:#0b0c0c}.fb-drawing__medium{fill:#b58840;stroke:#0b0c0c}.fb-drawing__high{fill:#ca3535;stroke:#0b0c0c}.fb-filters{display:flex;flex-wrap:wrap;gap:10px 20px;align-items:flex-end;margin:0 0 10px}.fb-filters__button{margin-bottom:0}.fb-filters__field{min-width:0;max-width:100%}.fb-filters .govuk-select{min-width:0;max-width:100%}.fb-chart-key{list-style:none;margin:0 0 10px;padding:0;display:flex;flex-wrap:wrap;gap:6px 22px;font-family:arial,sans-serif;font-size:16px}.fb-chart-key__item{display:flex;align-items:center;gap:8px}@media(min-width:40.0625em){.fb-part{display:grid;grid-template-columns:11em 1fr;gap:0 20px}.fb-part--child{display:block}.fb-part--today{grid-template-columns:calc(11em - 22px) 1fr}.fb-actions{padding-left:calc(11em + 20px)}}.fb-take{display:flex;flex-wrap:wrap;gap:10px 30px;border-top:1px solid #cecece;padding:15px 0;font-family:arial,sans-serif}.fb-sheet{background:#fff;border:1px solid #cecece;padding:20px 25px;max-width:50em}.fb-sheet__part{border-top:1px solid #cecece;padding:8px 0 0}.fb-sheet .govuk-body{font-size:16px;line-height:1.35;margin-bottom:6px}.fb-sheet .fb-part__heading{font-size:16px;margin:0}@page{size:A4;margin:12mm}@media print{.fb-own-sheet{break-before:page}.fb-header,.fb-footer,.fb-actions,.fb-take,.fb-screen-only,.govuk-service-navigation,.govuk-skip-link{display:none}.govuk-template,.govuk-template__body{background:#fff}.fb-main{padding:0;min-height:0}.fb-sheet{border:0;padding:0;max-width:none}.fb-sheet .govuk-body{font-size:10pt;line-height:1.3;margin-bottom:4px}.fb-sheet .fb-part__heading{font-size:10pt}.fb-sheet__part{padding-top:5px;break-inside:avoid}.fb-sheet{display:table;width:100%}.fb-sheet__top{display:table-header-group;break-inside:avoid}.fb-sheet__rest{display:table-row-group}.fb-sheet--close .govuk-body,.fb-sheet--close .fb-part__heading,.fb-sheet--closest .govuk-body,.fb-sheet--closest .fb-part__heading{font-size:8.5pt;line-height:1.25;margin-bottom:2px}.fb-sheet--closest .govuk-body,.fb-sheet--closest .fb-part__heading{font-size:7.5pt}.fb-sheet--close .fb-sheet__part,.fb-sheet--closest .fb-sheet__part{padding-top:3px}.fb-sheet--close .fb-title,.fb-sheet--closest .fb-title{font-size:16pt;margin-bottom:4px}}";
export const icon = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 48\"><rect width=\"48\" height=\"48\" rx=\"8\" fill=\"#0b0c0c\"/><path d=\"M24 8c-7 0-11 5-11 12v8l-4 6h30l-4-6v-8c0-7-4-12-11-12z\" fill=\"#ffdd00\"/><circle cx=\"24\" cy=\"38\" r=\"4\" fill=\"#ffdd00\"/></svg>";
